import type { Page } from 'playwright-core'
import type { Said } from './createSaid.ts'

/** A screen of which pictures are taken. */
export interface Screen {
  /** Part of the pictures' file names. */
  readonly name: string
  readonly path: string
  /** What is done there before, and between, the pictures, in whichever language. Without it there is one. */
  readonly act?: Act
}

export type Act = (page: Page, shoot: (step: string) => Promise<void>, said: Said) => Promise<void>

/** Presses the first button of the page whose name matches. */
export const press = (page: Page, name: string): Promise<void> => page.getByRole('main').getByRole('button', { name: new RegExp(name) }).first().click()

/** Waits until the page says this. */
export const says = (page: Page, text: string): Promise<void> => page.getByRole('main').getByText(new RegExp(text)).first().waitFor()
