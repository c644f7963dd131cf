import type { Page } from 'playwright-core'

/** What a thumb would miss: controls below 44 px either way. A link in a sentence is as high as its line, which WCAG allows. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const least = 43.5
    const controls = document.querySelectorAll<HTMLElement>('a[href], button, summary, select, textarea, input, [role=button], [tabindex="0"]')
    const isSeen = (element: HTMLElement) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0
    const isInSentence = (element: HTMLElement) => {
      if (getComputedStyle(element).display !== 'inline') return false
      const around = element.closest('p, li, dd, td, label, blockquote, h1, h2, h3')
      return around !== null && around.textContent.trim().length > element.textContent.trim().length
    }
    // A link that lies over its row is pressed anywhere on it.
    const isSpread = (element: HTMLElement) => {
      const { content, position, inset } = getComputedStyle(element, '::after')
      return content !== 'none' && position === 'absolute' && inset === '0px'
    }
    // A choice is pressed on its label; what is hidden from sight is there for the keyboard alone.
    const targetOf = (element: HTMLElement) => element instanceof HTMLInputElement ? element.closest('label') ?? element.labels?.[0] ?? element : isSpread(element) ? element.offsetParent ?? element : element
    const isHidden = ({ width, height }: DOMRect) => width <= 1 || height <= 1
    return [...controls].filter(isSeen).filter(element => !isInSentence(element)).flatMap((element) => {
      const boxes = [element.getBoundingClientRect(), targetOf(element).getBoundingClientRect()]
      const width = Math.max(...boxes.map(box => box.width))
      const height = Math.max(...boxes.map(box => box.height))
      if (boxes.every(isHidden) || element.closest('.skip') || element.tabIndex < 0 && element.getAttribute('role') === null && element.tagName === 'DIV') return []
      return width >= least && height >= least ? [] : [`${Math.round(width)}×${Math.round(height)} px: ${element.outerHTML.slice(0, 140)}`]
    })
  })
}

/** What sticks out of the screen, with the widest that does. */
export function sidewaysProblems(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const far = [...document.querySelectorAll('body *')].filter(element => element.getBoundingClientRect().right > clientWidth + 1).at(-1)
    return [`${scrollWidth - clientWidth} px too wide: ${far?.outerHTML.slice(0, 140) ?? ''}`]
  })
}

/**
 * Text that its box cuts off, or that breaks nowhere and sticks out of its box. A box that can be scrolled, and what is hidden from sight
 * on purpose, cut nothing.
 */
export function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
    const { overflowX, overflowY, clipPath, whiteSpace, display } = getComputedStyle(element)
    const cuts = [overflowX, overflowY].some(overflow => overflow === 'hidden' || overflow === 'clip')
    const isStiff = whiteSpace === 'nowrap' && display !== 'inline' && overflowX === 'visible'
    if (!(cuts || isStiff) || clipPath !== 'none' || element.closest('.visually-hidden') || element.clientHeight <= 1 || element.textContent.trim() === '') return []
    const [down, right] = [element.scrollHeight - element.clientHeight, element.scrollWidth - element.clientWidth]
    return (cuts && down > 2) || right > 1 ? [`${right}×${down} px cut: ${element.outerHTML.slice(0, 140)}`] : []
  }))
}
