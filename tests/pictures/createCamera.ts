import type { Page } from 'playwright-core'
import type { Look } from './looks.ts'

/** A picture of one screen in one look. */
export interface Picture {
  /** `look/screen.png` */
  readonly file: string
  readonly image: Buffer
}

/** Of a longer page, in pixels, the rest is a list that goes on. */
const tallest = 4800

/** Gives a function that takes a picture of the page as it stands in every look. */
export function createCamera(page: Page, looks: readonly Look[], take: (picture: Picture) => Promise<void>) {
  return async (screen: string): Promise<void> => {
    for (const look of looks) {
      await page.emulateMedia({ colorScheme: look.theme, contrast: look.isContrast ? 'more' : 'no-preference', reducedMotion: 'reduce' })
      await page.setViewportSize({ width: look.width, height: 740 })
      const height = await page.evaluate(settle, look.text === 200 ? '4' : '0')
      // The screen as tall as the page: the tabs stand at its end and cover nothing.
      await page.setViewportSize({ width: look.width, height: Math.min(height, tallest) })
      await take({ file: `${look.name}/${screen}.png`, image: await page.screenshot({ animations: 'disabled', caret: 'hide', timeout: 60_000 }) })
    }
  }
}

/**
 * Runs in the page: sets the size of the text as 設定 does, shows every chart, and waits until what follows from it is drawn. How tall the
 * page is; a dialog is as tall as the screen allows.
 */
async function settle(textSize: string): Promise<number> {
  const nextFrames = (): Promise<number> => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  // The app hears of another theme with a frame, and then writes the whole look, with the size that was chosen.
  await nextFrames()
  document.documentElement.dataset['textSize'] = textSize
  for (const canvas of document.querySelectorAll('figure')) canvas.scrollIntoView()
  window.scrollTo(0, 0)
  await document.fonts.ready
  await new Promise(resolve => setTimeout(resolve, 100))
  await nextFrames()
  return document.querySelector('dialog[open]') ? window.innerHeight : document.documentElement.scrollHeight
}
