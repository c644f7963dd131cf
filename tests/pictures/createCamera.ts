import type { Page } from 'playwright-core'
import type { Look } from './looks.ts'

/** A picture of one screen in one look. */
export interface Picture {
  /** `look/screen.png` */
  readonly file: string
  readonly image: Buffer
}

/** Gives a function that takes a picture of the page as it stands in every look. */
export function createCamera(page: Page, looks: readonly Look[], take: (picture: Picture) => Promise<void>) {
  return async (screen: string): Promise<void> => {
    for (const look of looks) {
      await page.emulateMedia({ colorScheme: look.theme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width: look.width, height: 740 })
      await page.evaluate(settle, look.text === 200 ? '4' : '0')
      await take({ file: `${look.name}/${screen}.png`, image: await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' }) })
    }
  }
}

/** Runs in the page: sets the size of the text as 設定 does, shows every chart, and waits until what follows from it is drawn. */
async function settle(textSize: string): Promise<void> {
  document.documentElement.dataset['textSize'] = textSize
  for (const canvas of document.querySelectorAll('figure')) canvas.scrollIntoView()
  window.scrollTo(0, 0)
  await document.fonts.ready
  await new Promise(resolve => setTimeout(resolve, 100))
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
}
