import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { keepFocus } from '../../../src/app/shell/keepFocus.ts'
import { launchBrowser } from '../../browser/launchBrowser.ts'

declare global {
  interface Window {
    endKeeping: () => void
  }
}

describe('keepFocus', () => {
  let browser: Browser
  let page: Page

  const focused = () => page.evaluate(() => document.activeElement?.id)
  const remove = (selector: string) => page.evaluate((gone) => { document.querySelector(gone)?.remove() }, selector)

  beforeAll(async () => {
    browser = await launchBrowser()
    page = await browser.newPage()
  })
  afterAll(() => browser.close())

  beforeEach(async () => {
    await page.setContent('<body id="body"><main><h1 id="title" tabindex="-1">見本</h1><p><button id="one">一</button></p></main><button id="outside">外</button>')
    // The function needs nothing of its module: the browser gets it as it is.
    await page.evaluate(`window.endKeeping = (${keepFocus.toString()})(document.querySelector('main'), () => document.querySelector('h1'))`)
    await page.focus('#one')
  })

  it.each(['#one', 'p'])('gives the focus to the fallback when %s goes away with it', async (gone) => {
    await remove(gone)
    await expect.poll(focused).toBe('title')
  })

  it('leaves the focus to what has taken it in the meantime', async () => {
    await page.evaluate(() => {
      document.querySelector('#one')?.remove()
      document.querySelector<HTMLElement>('#outside')?.focus()
    })
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 20)))
    expect(await focused()).toBe('outside')
  })

  it.each([
    ['had the focus earlier', () => page.focus('#outside'), 'outside'],
    ['was left by the person for nothing', () => page.evaluate(() => { document.querySelector<HTMLElement>('#one')?.blur() }), 'body'],
    ['had the focus after the keeping ended', () => page.evaluate(() => { window.endKeeping() }), 'body'],
  ])('gives it to nobody when what goes away %s', async (_, leave, expected) => {
    await leave()
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 20)))
    await remove('#one')
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 20)))
    expect(await focused()).toBe(expected)
  })
})
