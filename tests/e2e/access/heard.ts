import type { Page } from 'playwright-core'

declare global {
  interface Window {
    heard: string[]
    endListening?: () => void
  }
}

/** Begins to write down what a screen reader says unasked: what changes in a live region that stands, and each alert that comes. */
export function listen(page: Page): Promise<void> {
  return page.evaluate(() => {
    const live = '[role="status"], [role="alert"], [aria-live="polite"]'
    const wordsOf = (region: Element): string => region.textContent.replaceAll(/\s+/g, ' ').trim()
    const before = new Map([...document.querySelectorAll(live)].map(region => [region, wordsOf(region)]))
    window.endListening?.()
    window.heard = []
    const ears = new MutationObserver(() => {
      for (const region of document.querySelectorAll(live)) {
        const [was, is] = [before.get(region), wordsOf(region)]
        before.set(region, is)
        const isSaid = was === undefined ? region.getAttribute('role') === 'alert' : was !== is
        if (isSaid && is !== '') window.heard.push(is)
      }
    })
    ears.observe(document.body, { childList: true, characterData: true, subtree: true })
    window.endListening = () => { ears.disconnect() }
  })
}

/** What was said since, in turn. */
export function heard(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.heard)
}
