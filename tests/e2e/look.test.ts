import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeProblems } from './axeProblems.ts'
import { createCityPhone } from './cityPhone.ts'
import type { CityServer } from './cityServer.ts'
import { givenEach } from './givenEach.ts'

describe('見え方', () => {
  let server: CityServer
  let context: BrowserContext
  let page: Page

  const lookOf = (tab: Page) => tab.evaluate(() => {
    const { theme, textSize } = document.documentElement.dataset
    const has = (name: string) => document.documentElement.hasAttribute(name)
    return { theme, textSize, lines: has('data-wide-lines'), contrast: has('data-more-contrast'), motion: has('data-less-motion') }
  })
  const untouched = { theme: 'light', textSize: '0', lines: false, contrast: false, motion: false }
  const chosen = { theme: 'dark', textSize: '4', lines: true, contrast: true, motion: true }

  async function choose(): Promise<void> {
    await page.goto(`${server.origin}/settings`)
    for (const name of ['最大', '広い', '暗い']) await page.getByText(name, { exact: true }).click()
    for (const name of [/高コントラスト/, '動きを少なくする']) await page.getByRole('checkbox', { name }).check()
  }

  givenEach(createCityPhone, (given) => { ({ server, context, page } = given) })

  /** What the first such part of the page cuts off, and the numbers and names that it breaks between letters. */
  const tornIn = (part: string): Promise<readonly string[]> => page.evaluate((selector) => {
    const linesOf = (node: Node, start: number, end: number): number => {
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, end)
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
    }
    const [box] = document.querySelectorAll<HTMLElement>(selector)
    if (!box) return ['nothing is shown']
    const wide = [...box.querySelectorAll('*')].filter(each => each.getBoundingClientRect().right > box.getBoundingClientRect().right + 1).map(each => `cut: ${each.textContent}`)
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
    const torn: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      for (const { 0: number, index } of text.matchAll(/\d[\d.,]*/g)) if (linesOf(node, index, index + number.length) > 1) torn.push(`torn: ${text}`)
      const letters = text.trim().length
      if (node.parentElement?.closest('tbody th') && letters > 1 && linesOf(node, 0, text.length) >= letters) torn.push(`upright: ${text}`)
    }
    const above = [...box.querySelectorAll('tbody th')].filter((name) => {
      const [swatch, words] = ['.swatch', 'a'].map(part => name.querySelector(part)?.getBoundingClientRect())
      return swatch && words && swatch.bottom <= words.top
    }).map(name => `swatch above: ${name.textContent}`)
    return [...wide, ...torn, ...above]
  }, part)

  it('follows the phone while nothing is chosen, also when the phone changes', async () => {
    await page.goto(server.origin)
    expect(await lookOf(page)).toEqual(untouched)
    await page.emulateMedia({ colorScheme: 'dark', contrast: 'more', reducedMotion: 'reduce' })
    await expect.poll(() => lookOf(page)).toEqual({ ...untouched, theme: 'dark', contrast: true, motion: true })
  })

  it('is kept, and there in the first frame of the next visit', async () => {
    await choose()
    expect(await lookOf(page)).toEqual(chosen)
    await context.addInitScript(() => {
      requestAnimationFrame(() => { document.documentElement.dataset['first'] = document.documentElement.dataset['theme'] ?? 'none' })
    })
    const later = await context.newPage()
    await later.goto(server.origin)
    expect(await later.evaluate(() => document.documentElement.dataset['first'])).toBe('dark')
    expect(await lookOf(later)).toEqual(chosen)
  })

  it('gives the colour of the chosen theme to the browser, at once and at the next visit', async () => {
    const colourOf = (tab: Page) => tab.evaluate(() => [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find(({ media }) => window.matchMedia(media).matches)?.content)
    await page.goto(`${server.origin}/settings`)
    const light = await colourOf(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await colourOf(page)
    expect([light, dark]).toEqual(['#0017c1', '#1c1f25'])
    await page.getByText('明るい', { exact: true }).click()
    await expect.poll(() => colourOf(page)).toBe(light)
    await page.reload()
    expect(await colourOf(page)).toBe(light)
    await page.getByText('端末に合わせる', { exact: true }).click()
    await expect.poll(() => colourOf(page)).toBe(dark)
  })

  it('changes in every open tab', async () => {
    const other = await context.newPage()
    await other.goto(server.origin)
    await choose()
    await expect.poll(() => lookOf(other)).toEqual(chosen)
  })

  it.each([
    ['ja', '/costs'],
    ['ja', '/policies/34'],
    ['vi', '/costs'],
    ['vi', '/policies/34'],
  ])('with everything at its largest, in %s, shows the costs on %s in whole numbers and names that do not stand upright', async (language, path) => {
    await context.addInitScript((kept) => { localStorage.setItem('look', kept) }, JSON.stringify({ textSize: 4, language }))
    await page.goto(server.origin + path)
    await page.locator('main .breakdown td').first().waitFor()
    expect(await tornIn('main .breakdown')).toEqual([])
    expect(await page.getByRole('table').first().getByRole('rowheader').count()).toBe(4)
  })

  it.each(['大', '特大', '最大'])('with the text %s, shows the steps of an indicator and the table of a chart in whole numbers and names', async (size) => {
    await page.goto(`${server.origin}/settings`)
    await page.getByText(size, { exact: true }).click()
    await page.goto(`${server.origin}/projects/19-103`)
    await page.locator('main .steps').first().waitFor()
    expect(await tornIn('main .steps')).toEqual([])
    await page.goto(`${server.origin}/costs/pillars/1`)
    await page.getByRole('button', { name: /^表で見る/ }).first().click()
    expect(await tornIn('main figure table')).toEqual([])
    const region = page.getByRole('group', { name: await page.locator('main figure :is(h3, h4)').first().innerText() }).filter({ has: page.locator('table') })
    expect(await region.evaluate(box => box.getBoundingClientRect().right <= window.innerWidth)).toBe(true)
    expect(await axeProblems(page)).toEqual([])
  })

  it('stands the counts of the pillars below their names, and in one line in a row of cards', async () => {
    await page.setViewportSize({ width: 1280, height: 740 })
    await page.goto(server.origin)
    await page.locator('.pillars .card').first().waitFor()
    const places = await page.locator('.pillars .card').evaluateAll(cards => cards.slice(0, 3).map((card) => {
      const [name, count] = ['.name', '.small'].map(part => card.querySelector(part)?.getBoundingClientRect())
      return { indent: Math.round((count?.left ?? 0) - (name?.left ?? 1)), foot: Math.round(count?.bottom ?? 0) }
    }))
    expect(places.map(({ indent }) => indent)).toEqual([0, 0, 0])
    expect(new Set(places.map(({ foot }) => foot)).size).toBe(1)
  })

  it('breaks no word in the box of the days that are left', async () => {
    await context.addInitScript(() => { localStorage.setItem('look', '{"language":"es"}') })
    await page.goto(`${server.origin}/participation`)
    const mark = page.locator('main .mark').filter({ hasText: 'Quedan' }).first()
    await mark.waitFor()
    expect(await mark.evaluate((box) => {
      const range = document.createRange()
      range.selectNodeContents(box)
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0)
      return { lines: new Set(lines.map(({ top }) => Math.round(top))).size, isInside: lines.every(({ right }) => right <= box.getBoundingClientRect().right) }
    })).toEqual({ lines: 3, isInside: true })
  })

  it('leaves axe nothing to find, and no scrolling sideways, with everything at its largest', async () => {
    await choose()
    await page.setViewportSize({ width: 320, height: 640 })
    for (const path of ['/', '/settings', '/projects/24-101', '/participation']) {
      await page.goto(server.origin + path)
      await page.locator('main header h1').waitFor()
      expect([path, await axeProblems(page), await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, [], 320])
    }
  })

  it('begins the page on the first screen, under a bar whose words can be read, with the text at its largest', async () => {
    for (const language of ['vi', 'ja']) {
      await page.goto(server.origin)
      await page.evaluate(kept => localStorage.setItem('look', JSON.stringify(kept)), { language, textSize: 4 })
      for (const path of ['/', '/projects/38-102', '/policies/34']) {
        await page.goto(server.origin + path)
        await page.locator('main .trail, main .over').first().waitFor()
        const seen = await page.evaluate(() => {
          const placeOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
          const words = [...document.querySelectorAll('.tabs a')].map(tab => Number.parseFloat(getComputedStyle(tab).fontSize))
          return { heading: placeOf('main h1').top, toDo: placeOf('.home section h2').top, tabs: placeOf('.tabs').top, bar: placeOf('.tabs').height, words: Math.min(...words) }
        })
        // The first line of the heading is above the tabs, which leave nine tenths of the screen to the page.
        expect({ language, path, ...seen, isSeen: seen.heading + 72 <= seen.tabs }).toMatchObject({ isSeen: true })
        // At home, what one can do now begins there too.
        if (path === '/') expect({ language, ...seen, isSeen: seen.toDo + 72 <= seen.tabs }).toMatchObject({ isSeen: true })
        expect(seen.words).toBeGreaterThanOrEqual(12)
        expect(seen.bar).toBeLessThan(74)
      }
    }
  })

  it('keeps every tab on a wider screen, its words in one line and the line of tabs the last of the header, at every size of the text', async () => {
    for (const [width, textSize] of [[768, 0], [768, 2], [768, 4], [1280, 0], [1280, 4]] as const) {
      await page.setViewportSize({ width, height: 740 })
      await page.goto(server.origin)
      await page.evaluate((kept) => { localStorage.setItem('look', JSON.stringify(kept)) }, { textSize })
      await page.reload()
      await page.locator('main h1').waitFor()
      const seen = await page.evaluate(() => {
        const [bar, tools] = ['.tabs', '.tools'].map(part => document.querySelector(part)?.getBoundingClientRect() ?? new DOMRect())
        return {
          isLast: bar !== undefined && tools !== undefined && bar.bottom >= tools.bottom,
          cut: [...document.querySelectorAll('.tabs a')].filter(tab => tab.getBoundingClientRect().right > window.innerWidth).length,
          tall: [...document.querySelectorAll('.tabs a > span')].filter(word => word.getClientRects().length > 1 || word.getBoundingClientRect().height > Number.parseFloat(getComputedStyle(word).fontSize) * 2).length,
        }
      })
      expect({ width, textSize, ...seen }).toEqual({ width, textSize, isLast: true, cut: 0, tall: 0 })
    }
  })

  it('shows what is asked when a dialog is taller than the screen, with the text at its largest', async () => {
    await choose()
    await page.goto(`${server.origin}/about`)
    await page.getByRole('button', { name: 'すべて削除する' }).click()
    const dialog = page.getByRole('dialog')
    const question = dialog.getByRole('heading')
    expect(await dialog.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)).toBe(true)
    expect(await question.evaluate(element => element === document.activeElement && element.getBoundingClientRect().top >= 0)).toBe(true)
    expect(await question.evaluate(element => element.getBoundingClientRect().bottom <= window.innerHeight)).toBe(true)
    expect(await axeProblems(page)).toEqual([])
  })
})
