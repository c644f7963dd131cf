import type { Page } from 'playwright-core'

declare global {
  interface Window {
    heard: string[]
    endListening?: () => void
  }
}

/**
 * Begins to write down what a screen reader may say unasked: what changes in a live region that stands, and what comes together with its
 * region, which is always said of an alert and by some readers of a status.
 */
export function listen(page: Page): Promise<void> {
  return page.evaluate(() => {
    const live = '[role="status"], [role="alert"], [aria-live="polite"]'
    const wordsOf = (region: Element): string => region.textContent.replaceAll(/\s+/g, ' ').trim()
    const before = new Map([...document.querySelectorAll(live)].map(region => [region, wordsOf(region)]))
    window.endListening?.()
    window.heard = []
    const ears = new MutationObserver(() => {
      for (const region of document.querySelectorAll(live)) {
        const is = wordsOf(region)
        if (before.get(region) !== is && is !== '') window.heard.push(is)
        before.set(region, is)
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
