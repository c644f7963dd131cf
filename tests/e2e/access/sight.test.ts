import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { givenEach } from '../givenEach.ts'
import { createWordsPhone, type WordsPhone } from '../wordsPhone.ts'

let phone: WordsPhone
const take = (given: WordsPhone): void => { phone = given }

/** The lines and grounds of something, as the screen has them: where the person's colours are forced, those. */
const drawn = (element: Locator) => element.evaluate((drawnElement) => {
  const { backgroundColor, borderTopColor, borderBottomColor, borderTopWidth } = getComputedStyle(drawnElement)
  return [backgroundColor, borderTopWidth === '0px' ? '' : `${borderTopColor} ${borderBottomColor}`].join()
})

async function looksDifferent(one: Locator, other: Locator): Promise<void> {
  expect(await drawn(one)).not.toBe(await drawn(other))
}

/** A bar that is half done looks neither like one at its beginning nor like one at its end. */
async function showsItsShare(bar: Locator): Promise<void> {
  const pictures: string[] = []
  for (const share of [0, 0.5, 1]) {
    await bar.evaluate((progress, to) => { if (progress instanceof HTMLProgressElement) progress.value = progress.max * to }, share)
    pictures.push((await bar.screenshot()).toString('base64'))
  }
  expect(new Set(pictures).size).toBe(3)
}

describe('with the person\'s own colours', () => {
  givenEach(createWordsPhone, take)
  beforeEach(() => phone.page.emulateMedia({ forcedColors: 'active' }))

  it('shows which tab is open, what is chosen, what is pressed, and where the focus is', async () => {
    const { page, main } = phone
    await phone.open('/costs')
    const tabs = page.getByRole('navigation', { name: 'メニュー' })
    await looksDifferent(tabs.getByRole('link', { name: '計画', exact: true }), tabs.getByRole('link', { name: '参加' }))
    const years = main.locator('.segment')
    await looksDifferent(years.filter({ has: page.locator(':checked') }).locator('span').first(), years.filter({ hasNot: page.locator(':checked') }).locator('span').first())
    const button = page.getByRole('button', { name: 'ふりがな' })
    const before = await drawn(button)
    await button.click()
    await expect.poll(() => drawn(button)).not.toBe(before)
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').evaluate((focused) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused)
      return [outlineStyle, outlineWidth, outlineColor === getComputedStyle(document.body).backgroundColor]
    })).toEqual(['solid', '4px', false])
  })

  it('shows how far one is in a form, which choice is made, and what was found', async () => {
    const { page, main } = phone
    await phone.open('/proposals')
    await phone.press('提案を書く')
    const steps = main.locator('.track span')
    await looksDifferent(steps.first(), steps.last())
    await phone.open('/surveys/mihon-shitsumon')
    await phone.press('回答をはじめる')
    await showsItsShare(main.locator('progress'))
    await phone.press('次へ')
    const places = main.getByRole('group', { name: /お住まいの地区/ }).or(main.getByRole('radiogroup', { name: /お住まいの地区/ })).locator('.option')
    const choice = async () => (await places.first().getByRole('radio').screenshot()).toString('base64')
    const before = await choice()
    await places.first().getByRole('radio').check()
    expect(await choice()).not.toBe(before)
    await phone.open('/search#q=公園')
    await looksDifferent(main.locator('mark').first(), page.locator('body'))
  })

  it('draws charts in these colours alone, and tells their series apart without others', async () => {
    const { main } = phone
    await phone.open('/costs')
    const figure = main.locator('figure').filter({ has: phone.page.locator('.chart') }).first()
    await figure.scrollIntoViewIfNeeded()
    await figure.locator('.chart[data-state=drawn] canvas').waitFor()
    const painted = () => figure.locator('canvas').evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return { ink: 0, coloured: -1 }
      const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
      const paper = getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? []
      let [ink, coloured] = [0, 0]
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0, opacity = 0] = data.slice(at, at + 4)
        if (opacity < 255) continue
        if (Math.max(red, green, blue) - Math.min(red, green, blue) > 40) coloured++
        if (Math.abs(red - (paper[0] ?? 0)) > 128) ink++
      }
      return { ink, coloured }
    })
    await expect.poll(async () => (await painted()).ink).toBeGreaterThan(2_000)
    expect((await painted()).coloured).toBe(0)
    const fills = await figure.locator('.swatch[class*=" "]').evaluateAll(swatches => swatches.map((swatch) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(swatch)
      return backgroundColor + backgroundImage
    }))
    expect(fills.length).toBeGreaterThan(1)
    expect(new Set(fills).size).toBe(fills.length)
  })

  it('draws the bars beside figures in these colours', async () => {
    const { page, main } = phone
    await phone.open('/costs')
    const bars = main.locator('svg.bar, .track svg')
    await bars.nth(1).waitFor()
    const areOfInk = await page.evaluate(() => {
      const ofFirst = (selector: string, paint: 'fill' | 'stroke') => [...document.querySelectorAll(selector)].map(part => getComputedStyle(part)[paint])[0]
      const ink = getComputedStyle(document.body).color
      return [ofFirst('.track rect', 'fill'), ofFirst('.bar .part.full', 'fill'), ofFirst('.bar .part.hatched', 'fill'), ofFirst('.bar .line', 'stroke')]
        .map(colour => colour === ink)
    })
    expect(areOfInk).toEqual([true, true, false, true])
  })

  it('marks a fault with a line and words, and no button loses its edge', async () => {
    const { page, main } = phone
    await phone.open('/receipts')
    await phone.press('確かめる')
    const field = main.getByLabel(/^受付番号/)
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true')
    expect(await field.evaluate(faulty => parseFloat(getComputedStyle(faulty).borderTopWidth))).toBeGreaterThan(1)
    for (const path of ['/receipts', '/settings', '/about', '/follow', '/projects/24-101']) {
      await phone.open(path)
      expect(await page.locator('button').evaluateAll(buttons => buttons.filter((button) => {
        const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(button)
        return textDecorationLine !== 'underline' && (borderTopStyle === 'none' || borderTopWidth === '0px')
      }).map(button => button.outerHTML.slice(0, 120)))).toEqual([])
    }
  })
})

describe('with less motion', () => {
  givenEach(createWordsPhone, take)

  it('moves nothing', async () => {
    const { page } = phone
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const path of ['/', '/policies/34', '/projects/24-101', '/settings']) {
      await phone.open(path)
      expect(await page.evaluate(() => [...document.querySelectorAll('*')].flatMap(element => [undefined, '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element, part)
        const seconds = [...transitionDuration.split(','), ...animationName === 'none' ? [] : animationDuration.split(',')].map(parseFloat)
        return Math.max(...seconds) > 0.01 || scrollBehavior === 'smooth' ? [`${element.outerHTML.slice(0, 120)} ${part ?? ''}`] : []
      })))).toEqual([])
    }
  })
})

describe('without a pointer that hovers', () => {
  givenEach(createWordsPhone, take)

  it('misses nothing: hovering changes colours and lines, and shows nothing that was not there', async () => {
    const folder = 'dist/app/assets'
    const styles = readdirSync(folder).filter(name => name.endsWith('.css')).map(name => readFileSync(join(folder, name), 'utf8'))
    const changed = await phone.page.evaluate((texts) => {
      const rulesIn = (rules: CSSRuleList): CSSStyleRule[] => [...rules].flatMap(rule => rule instanceof CSSStyleRule ? [rule] : rule instanceof CSSGroupingRule ? rulesIn(rule.cssRules) : [])
      return texts.flatMap((text) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(text)
        return rulesIn(sheet.cssRules).filter(({ selectorText }) => selectorText.includes(':hover')).flatMap(({ style }) => [...style])
      })
    }, styles)
    expect(changed.length).toBeGreaterThan(10)
    expect([...new Set(changed)].filter(property => !/^(background|text-decoration|text-underline|border-.*color|color$)/.test(property))).toEqual([])
  })
})
