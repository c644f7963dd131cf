import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bundleForPage } from '../bench/bundleForPage.ts'
import { launchBrowser } from '../browser/launchBrowser.ts'
import { giveVoices, markedText, saidLast } from './givenVoices.ts'

let browser: Browser
let context: BrowserContext
let page: Page
let parts: string

const find = () => page.evaluate(() => window.findSentences())
const shown = (at: number) => page.evaluate(which => window.shownAt(which), at)

/** A page whose `main` is this, on a screen without a margin. */
async function show(main: string): Promise<void> {
  await page.setContent(`<html lang="ja" data-less-motion><body style="margin:0"><main>${main}</main></body></html>`)
  await page.evaluate(parts)
}

beforeAll(async () => {
  browser = await launchBrowser()
  parts = await bundleForPage('aloudParts', join(import.meta.dirname, 'page'))
  context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  await giveVoices(context, [{ name: '見本の声', lang: 'ja_JP', localService: true }])
  page = await context.newPage()
  // A page with an address has a memory, in which the speed is kept.
  await page.route('http://localhost/', route => route.fulfill({ contentType: 'text/html', body: '' }))
})
beforeEach(() => page.goto('http://localhost/'))
afterAll(() => browser.close())

describe('readableSentences', () => {
  it('finds what stands in the marked parts, in turn, each once, and nothing else', async () => {
    await show('<h1 data-aloud>題</h1><p>印のない文。</p><div data-aloud><p>一つめ。二つめ。</p><div data-aloud><p>三つめ。</p></div></div>')
    expect(await find()).toEqual(['題', '一つめ。', '二つめ。', '三つめ。'])
  })

  it('passes over what is for the eye alone, what leads elsewhere, and what is not shown', async () => {
    await show(`<div data-aloud>
      <p><ruby>公園<rp>(</rp><rt>こうえん</rt><rp>)</rp></ruby>を<b>整える</b>。</p>
      <p aria-hidden="true">絵。</p><nav>目次。</nav><figure>図。</figure><p style="display:none">隠れた文。</p><button>開く</button>
      <details><summary>詳しく</summary><p>たたんだ文。</p></details></div>`)
    expect(await find()).toEqual(['公園を整える。', '詳しく'])
    await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''))
    expect(await find()).toEqual(['公園を整える。', '詳しく', 'たたんだ文。'])
  })

  it('leaves another language to voices of that language', async () => {
    await show('<p data-aloud>計画です。<span lang="en">The plan.</span>終わり。</p><p data-aloud lang="vi">Kế hoạch. <span lang="ja">施策。</span></p>')
    expect(await find()).toEqual(['計画です。', '終わり。', '施策。'])
  })

  it('takes the end of a block for that of a sentence, and a line break of the source for none', async () => {
    await show('<ul data-aloud><li>木を\nうえる</li><li>水を<br>まく</li></ul><pre data-aloud>前の行\n次の行</pre>')
    expect(await find()).toEqual(['木を うえる', '水を', 'まく', '前の行', '次の行'])
  })

  it('knows where a sentence stands as long as the page shows it', async () => {
    await show('<div data-aloud><p>木<b>を植</b>える。水をまく。</p><p>見る。</p></div>')
    await find()
    expect([await shown(0), await shown(1), await shown(2)]).toEqual(['木を植える。', '水をまく。', '見る。'])
    await page.evaluate(() => document.querySelector('p')?.replaceChildren('別。'))
    expect([await shown(0), await shown(1), await shown(2)]).toEqual([undefined, undefined, '見る。'])
  })
})

describe('markSentence', () => {
  const blocks = () => page.locator('[data-aloud-here]').allInnerTexts()

  beforeEach(async () => {
    await show('<div data-aloud><p>木を<b>植える。</b>水をまく。</p><p>見る。</p></div>')
    await find()
  })

  it('marks one sentence at a time, until the mark is taken away', async () => {
    await page.evaluate(() => window.markAt(0))
    expect([await markedText(page), await blocks()]).toEqual(['木を植える。', []])
    await page.evaluate(() => window.markAt(1))
    expect(await markedText(page)).toBe('水をまく。')
    await page.evaluate(() => window.unmark())
    expect(await markedText(page)).toBe('')
  })

  it('marks the block around it where the browser can mark no stretch of text', async () => {
    await page.evaluate(() => Reflect.deleteProperty(window, 'Highlight'))
    await page.evaluate(() => window.markAt(1))
    expect(await blocks()).toEqual(['木を植える。水をまく。'])
    await page.evaluate(() => window.markAt(2))
    expect(await blocks()).toEqual(['見る。'])
    await page.evaluate(() => window.unmark())
    expect(await blocks()).toEqual([])
  })
})

describe('keepInSight', () => {
  const keep = (at: number) => page.evaluate(which => window.keepAt(which), at)
  const scrolled = () => page.evaluate(() => window.scrollY)
  const far = '<p style="margin-block-start:2000px">遠い文。</p>'

  it('leaves the page where it is for a sentence that can be seen', async () => {
    await show(`<div data-aloud><p>近い文。</p>${far}</div>`)
    await find()
    expect([await keep(0), await scrolled()]).toEqual([[true, true], 0])
  })

  it('brings one that is below or above to the upper part of the screen', async () => {
    await show(`<div data-aloud><p style="margin-block-start:900px">始めの文。</p>${far}<p style="margin-block-start:2000px">終わりの文。</p></div>`)
    await find()
    const top = (at: number) => page.evaluate(which => document.querySelectorAll('p')[which]?.getBoundingClientRect().top, at)
    for (const at of [1, 0]) {
      expect(await keep(at)).toEqual([false, true])
      expect(await top(at)).toBeCloseTo(740 / 4, -1)
    }
  })

  it('counts what the controls cover as out of sight', async () => {
    await show(`<div data-aloud><p style="margin-block-start:600px">下の文。</p>${far}</div>`)
    await find()
    expect((await keep(0))[0]).toBe(true)
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<div class="aloud-bar" style="position:fixed;inset:auto 0 0;height:160px"></div>'))
    expect(await keep(0)).toEqual([false, true])
  })

  it('begins at the beginning of a sentence that is longer than the screen', async () => {
    await show(`<div data-aloud>${far}<p style="line-height:100px">${'長い文'.repeat(80)}。</p></div>`)
    await find()
    expect(await keep(1)).toEqual([false, true])
    expect(await page.evaluate(() => document.querySelectorAll('p')[1]?.getBoundingClientRect().top)).toBeCloseTo(0, -2)
  })
})

describe('openReading', () => {
  const press = (what: 'toggle' | 'stop' | 'close') => page.evaluate(which => window.reading[which](), what)
  const state = () => page.evaluate(() => window.reading.state.value)
  const finish = () => page.evaluate(() => { window.finishSentence() })

  beforeEach(async () => {
    await show('<div data-aloud><p>大山を登る。</p><p>水をまく。</p><p>見る。</p></div>')
    await page.evaluate(() => window.openPage([['大山', 'おおやま']]))
  })

  async function begin(): Promise<void> {
    await press('toggle')
    await expect.poll(state).toEqual({ kind: 'reading', at: 0 })
  }

  it('says nothing before it is asked to, and then each sentence with its readings, marked, to the end', async () => {
    expect([await state(), await page.evaluate(() => window.said)]).toEqual([{ kind: 'idle' }, []])
    await begin()
    expect([await saidLast(page), await markedText(page), await page.evaluate(() => window.reading.done.value)]).toEqual(['おおやまを登る。', '大山を登る。', 1 / 3])
    await finish()
    await expect.poll(() => markedText(page)).toBe('水をまく。')
    await finish()
    await finish()
    expect([await state(), await markedText(page)]).toEqual([{ kind: 'finished' }, ''])
  })

  it('goes on where it paused, and gives up looking for a voice when it is asked again', async () => {
    await press('toggle')
    expect(await state()).toEqual({ kind: 'waiting' })
    await press('toggle')
    expect(await state()).toEqual({ kind: 'idle' })
    await begin()
    await finish()
    await press('toggle')
    expect(await state()).toEqual({ kind: 'paused', at: 1 })
    await press('toggle')
    expect(await state()).toEqual({ kind: 'reading', at: 1 })
  })

  it('marks the sentence where it stands once the page was drawn anew', async () => {
    await begin()
    await page.evaluate(() => document.querySelector('[data-aloud]')?.insertAdjacentHTML('afterbegin', '<p>新しい文。</p>'))
    await page.evaluate(() => document.querySelectorAll('p')[2]?.replaceChildren('水を', document.createElement('b'), 'まく。'))
    await finish()
    await expect.poll(() => markedText(page)).toBe('水をまく。')
  })

  it('keeps the speed for the next page', async () => {
    await begin()
    await page.evaluate(() => window.reading.setRate(1.5))
    await expect.poll(() => page.evaluate(() => window.said.at(-1)?.rate)).toBe(1.5)
    await page.evaluate(() => window.openPage([]))
    expect(await page.evaluate(() => window.reading.rate.value)).toBe(1.5)
    await page.evaluate(() => window.reading.setRate(1))
  })

  it('is silent and marks nothing once it is closed', async () => {
    await begin()
    await press('close')
    expect([await page.evaluate(() => speechSynthesis.speaking), await markedText(page)]).toEqual([false, ''])
  })
})
