import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleForPage } from '../bench/bundleForPage.ts'
import { launchBrowser } from '../browser/launchBrowser.ts'

const [mark, surface] = ['rgb(0, 60, 200)', 'rgb(255, 250, 240)']
const [markPixel, surfacePixel] = ['0,60,200', '255,250,240']
const all = 64 * 64

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage()
  await page.setContent(`<style>
    .swatch { color: color-mix(in srgb, black, white); border: 1px solid var(--line, rgb(1, 2, 3)); background: ${surface}; outline: 1px solid ${mark}; font: 14px serif }
    @media (prefers-color-scheme: dark) { .swatch { --line: rgb(4, 5, 6) } }
  </style><p class="swatch">見本</p>`)
  await page.addScriptTag({ content: await bundleForPage('chartParts', join(import.meta.dirname, 'page')) })
})
afterAll(() => browser.close())

describe('seriesFill', () => {
  const paint = (index: number) => page.evaluate(([at, of, on]) => window.paintSeries(at, of, on), [index, mark, surface] as const)

  it('fills the first series with the mark alone and the fourth with the surface alone', async () => {
    expect([await paint(0), await paint(3)]).toEqual([{ [markPixel]: all }, { [surfacePixel]: all }])
  })

  it('hatches the second and dots the third, so that both tell themselves apart without colour', async () => {
    const [hatched, dotted] = [await paint(1), await paint(2)]
    for (const colours of [hatched, dotted]) {
      expect(colours[markPixel]).toBeGreaterThan(all / 64)
      expect(colours[surfacePixel]).toBeGreaterThan(all / 4)
    }
    expect(hatched).not.toEqual(dotted)
  })

  it('begins again with the fifth', async () => {
    expect(await paint(4)).toEqual(await paint(0))
    expect(await paint(5)).toEqual(await paint(1))
  })
})

describe('readChartInk', () => {
  const read = () => page.evaluate(() => window.readInk())

  it('takes text, lines, surface, marks and type from what an element wears', async () => {
    expect(await read()).toMatchObject({ line: 'rgb(1, 2, 3)', surface, mark, font: 'serif', fontSize: 14 })
  })

  it('follows the theme', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    expect((await read()).line).toBe('rgb(4, 5, 6)')
    await page.emulateMedia({ colorScheme: 'light' })
    expect((await read()).line).toBe('rgb(1, 2, 3)')
  })

  it('gives a colour that is made of others as one that a canvas can paint with', async () => {
    const { text } = await read()
    const painted = await page.evaluate(([colour, on]) => window.paintSeries(0, colour, on), [text, surface] as const)
    expect(painted).toEqual({ '128,128,128': all })
  })
})
