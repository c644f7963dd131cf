import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { heard } from './heard.ts'

/** What a screen reader has of a page, as the browser tells it. */
export interface ScreenReader {
  /** Waits until the whole page, role by role, has each of these lines. */
  tells(...lines: readonly string[]): Promise<void>
  /** Waits until something is said unasked, and expects that it is said once; `listen` begins it. */
  saysOnce(words: string): Promise<void>
  /** The description of a field: its fault and its hint. */
  describes(field: Locator): Promise<string>
}

export function createScreenReader(page: Page): ScreenReader {
  const tree = (): Promise<string> => page.locator('body').ariaSnapshot()
  return {
    async tells(...lines) {
      for (const line of lines) await expect.poll(tree).toContain(line)
    },
    async saysOnce(words) {
      const said = async (): Promise<readonly string[]> => (await heard(page)).filter(each => each.includes(words))
      await expect.poll(said).not.toEqual([])
      expect(await said()).toHaveLength(1)
    },
    describes: field => field.evaluate(element => (element.getAttribute('aria-describedby') ?? '').split(' ').map(id => document.getElementById(id)?.textContent.trim()).join(' ')),
  }
}
