import type { Browser } from 'playwright-core'
import { bundleForPage } from '../bundleForPage.ts'
import { quantile } from '../pair.ts'
import { slowDown } from '../slowDown.ts'

/** How a page of 120 questions goes with the person who answers it; all in milliseconds. */
export interface LargeForm {
  /** From a key to the frame that shows its letter. */
  readonly key: { readonly median: number, readonly longest: number }
  /** Between two frames while the page is scrolled from its top to its end and back. */
  readonly frame: { readonly median: number, readonly longest: number }
}

const typed = 'おおきなこうえんとちいさなとしょかんがほしいです。'
const scrolled = 6000

/** Types into the first line of text and scrolls with a finger, in a fresh browser with its main thread slowed down. */
export async function measureLargeForm(browser: Browser, origin: string): Promise<LargeForm> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'ja-JP', hasTouch: true })
  try {
    const page = await context.newPage()
    await page.addInitScript(await bundleForPage('watchTyping'))
    await page.goto(`${origin}/?large`)
    await page.getByText('問120 ').first().waitFor()
    await slowDown(page)
    const session = await context.newCDPSession(page)
    await page.locator('main input[type=text]').first().focus()
    for (const letter of typed) {
      await page.keyboard.press('a')
      await page.keyboard.insertText(letter)
      await page.waitForTimeout(50)
    }
    const keys = await page.evaluate(() => window.keyTimes)
    const stop = await page.evaluateHandle(() => window.watchFrames())
    for (const yDistance of [-scrolled, scrolled]) await session.send('Input.synthesizeScrollGesture', { x: 180, y: 370, yDistance, speed: 3000, gestureSourceType: 'touch' })
    const frames = await stop.evaluate(end => end())
    return { key: summary(keys), frame: summary(frames) }
  }
  finally {
    await context.close()
  }
}

function summary(times: readonly number[]): LargeForm['key'] {
  return { median: quantile(times, 0.5, Math.round), longest: Math.max(...times) }
}
