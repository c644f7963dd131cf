import type { Page } from 'playwright-core'

/** What labels that may hold Japanese begin with. */
export type MixedLabels = readonly RegExp[]

/** Japanese, be it a word or a bracket, that is not marked as such where the app speaks another language that has no such letters. */
export async function strayJapanese(page: Page, mixed: MixedLabels): Promise<readonly string[]> {
  const { texts, labels } = await page.evaluate(() => {
    const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}「」『』【】、。・〜]/u
    const own = document.documentElement.lang
    const isMarked = (element: Element | null): boolean => element?.closest('[lang]')?.getAttribute('lang') !== own
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (nodes.nextNode()) {
      const { nodeValue, parentElement } = nodes.currentNode
      if (nodeValue !== null && japanese.test(nodeValue) && !isMarked(parentElement)) texts.push(`“${nodeValue.trim()}” in ${parentElement?.outerHTML.slice(0, 140) ?? ''}`)
    }
    const labels = [...document.querySelectorAll('[aria-label], [aria-description], [alt], [title], [placeholder], [label]')].flatMap(element =>
      ['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'label'].flatMap((name) => {
        const value = element.getAttribute(name)
        return value !== null && japanese.test(value) && !isMarked(element) ? [value] : []
      }))
    return { texts, labels }
  })
  return [...texts, ...labels.filter(label => !mixed.some(form => form.test(label))).map(label => `label “${label}”`)]
}

/** Words of a control or a mark that do not find room in it, or stick out of the screen. */
export function cutLabels(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const found: string[] = []
    if (scrollWidth > clientWidth) {
      const far = [...document.querySelectorAll('body *')].filter(element => element.getBoundingClientRect().right > clientWidth + 1).at(-1)
      found.push(`${scrollWidth - clientWidth} px too wide: ${far?.outerHTML.slice(0, 160) ?? ''}`)
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, whiteSpace, clipPath, display } = getComputedStyle(element)
      const canCut = overflowX === 'hidden' || overflowX === 'clip' || whiteSpace === 'nowrap'
      if (!canCut || display === 'inline' || clipPath !== 'none' || element.clientWidth <= 1 || element.closest('.visually-hidden') || element.textContent.trim() === '') continue
      const isScrolled = overflowX === 'auto' || overflowX === 'scroll'
      if (!isScrolled && element.scrollWidth > element.clientWidth + 1) found.push(`${element.scrollWidth - element.clientWidth} px cut: ${element.outerHTML.slice(0, 160)}`)
    }
    return found
  })
}
