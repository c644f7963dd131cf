import type { Page } from 'playwright-core'
import { languageTags, type LanguageCode } from '../../../src/domain/language/languages.ts'
import { lookKey } from '../../../src/app/look/look.ts'

/** Lets the page speak a language as it stands, as it does when the person chooses one in another tab, and waits until it does. */
export async function speak(page: Page, code: LanguageCode): Promise<void> {
  await page.evaluate(({ key, language }) => {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    localStorage.setItem(key, JSON.stringify({ ...typeof kept === 'object' && kept, language }))
    dispatchEvent(new StorageEvent('storage', { key }))
  }, { key: lookKey, language: code })
  await page.locator(`html[lang=${languageTags[code]}]`).waitFor()
  // Both are Japanese; the one has readings over its own words.
  await page.locator(code === 'ja-easy' ? '.skip:has(ruby)' : '.skip:not(:has(ruby))').waitFor({ state: 'attached' })
}
