import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import CallPage from '../../../../src/app/features/comments/CallPage.vue'
import CallResultPage from '../../../../src/app/features/comments/CallResultPage.vue'
import { pages } from '../../../../src/app/features/comments/pages.ts'
import { useDraft } from '../../../../src/app/submissions/useDraft.ts'
import { sampleCall, sampleResult } from '../../../fixtures/participation/sampleCall.ts'
import { sampleReader } from '../../page/samplePages.ts'
import { newBrowser } from '../../submissions/browser.ts'
import { textOf } from '../../ui/renderHtml.ts'
import { renderWithWords, type Opening } from '../renderWithWords.ts'

const outline = await sampleReader.outline()
const callPage = async (opening?: Opening, change: object = {}) =>
  renderWithWords(CallPage, { call: { ...sampleCall, ...change }, result: undefined, outline }, opening)

describe('CallPage', () => {
  it.each([
    ['before it opens', '2026-05-20T00:00:00.000Z', '予告', false],
    ['while it is open', '2026-06-05T00:00:00.000Z', '募集中', true],
    ['once it is over', '2026-07-05T00:00:00.000Z', '募集終了', false],
  ])('says the phase %s and whether one can write', async (_, at, phase, canWrite) => {
    const text = textOf(await callPage({ at }))
    expect(text).toContain(phase)
    expect(text.includes('意見を書く')).toBe(canWrite)
  })

  it('says in the hours of grace what is still in time, and that what is begun now is late', async () => {
    const text = textOf(await callPage({ at: '2026-07-01T00:00:00.000Z' }, { window: { opensAt: '2026-05-31T15:00:00.000Z', closesAt: '2026-06-30T14:59:59.999Z', rule: 'composed-by', graceHours: 72 } }))
    expect(text).toContain('それまでに提出の操作をした意見は、令和8年(2026年)7月3日 23:59までに届けば期限内です。')
    expect(text).toMatch(/いま提出すると、期限後の提出として受け付けます。 ?意見を書く/)
  })

  it('says what the city took back and why', async () => {
    const text = textOf(await callPage({}, { withdrawn: { at: '2026-06-03T00:00:00.000Z', reason: '案を作り直すため' } }))
    expect(text).toContain('取り下げられました 案を作り直すため')
    expect(text).not.toContain('意見を書く')
  })

  it('is marked 見本, and shows the draft by section with its Markdown', async () => {
    const html = await callPage()
    expect(textOf(html)).toContain('見本です。')
    expect(html).toMatch(/<div id="draft-mokuteki"[^>]*><h3 class="heading">1 目的<\/h3>/)
    expect(html).toMatch(/<h4 class="heading">1.1 取り組み<\/h4>/)
    expect(html).toContain('<strong>街路樹</strong>')
  })

  it('lists files with their size, and only the personal fields that are asked for', async () => {
    const html = await callPage()
    expect(html).toMatch(/href="\/files\/0123.pdf"[^>]*>案の全文\(PDF、約1.2MB\)/)
    expect(textOf(html)).toContain('氏名、連絡先(任意)')
    expect(html).toContain('href="tel:0120000000"')
  })

  it('leads to what was begun on this phone', async () => {
    const tab = newBrowser().openTab()
    const draft = tab.run(() => useDraft({
      form: { kind: 'publicComment', id: sampleCall.id, version: 2 }, formText: JSON.stringify(sampleCall), title: sampleCall.title, language: 'ja',
    }))
    draft.change({ values: { remarks: { whole: '賛成' } } })
    const state = await draft.flush()
    const id = state.kind === 'open' ? state.draft.id : ''
    const html = await callPage({ words: tab.ports })
    expect(html).toContain(`href="/calls/mihon-midori/comments/${id}"`)
    expect(textOf(html)).toContain('書きかけの続きを書く')
  })
})

describe('CallResultPage', () => {
  it('shows outcome, counts by category, and what changed before and after', async () => {
    const text = textOf(await renderWithWords(CallResultPage, { call: sampleCall, result: sampleResult }))
    expect(text).toContain('一部を修正して決定しました')
    expect(text).toContain('「A 案と同様の方向」が2件、「B 案の修正を検討」が1件です。')
    expect(text).toMatch(/修正前 公園 修正後 公園と川/)
    expect(text).toContain('該当する箇所: 1 目的')
    expect(text).toContain('該当する箇所: 案の全体')
  })

  it('can be read aloud: the outcome, each opinion and its answer', async () => {
    const html = await renderWithWords(CallResultPage, { call: sampleCall, result: sampleResult })
    expect(textOf(html)).toContain('読み上げる')
    expect(html.match(/<article[^>]* data-aloud/g)).toHaveLength(sampleResult.responses.length)
    expect(html.match(/<section[^>]* data-aloud/g)).toHaveLength(1)
  })

  it('says that there were no opinions', async () => {
    const text = textOf(await renderWithWords(CallResultPage, { call: sampleCall, result: { ...sampleResult, people: 0, opinions: 0, responses: [] } }))
    expect(text).toContain('意見はありませんでした')
  })

  it('shows the answers of one category when the address says so', async () => {
    const text = textOf(await renderWithWords(CallResultPage, { call: sampleCall, result: sampleResult }, { address: '/?category=B' }))
    expect(text).toContain('加えました。')
    expect(text).not.toContain('進めます。')
  })
})

describe('pages of calls', () => {
  const reader = { ...sampleReader, call: (id: string) => Promise.resolve(id === sampleCall.id ? { call: sampleCall } : undefined) }
  const load = (name: string, params: Record<string, string>) => pages.find(page => page.name === name)?.load(reader, params)

  it('are those of published calls; a result only once there is one', async () => {
    expect((await load('call', { callId: sampleCall.id }))?.title).toBe(sampleCall.title)
    expect(await load('call', { callId: 'other' })).toBeUndefined()
    expect(await load('callResult', { callId: sampleCall.id })).toBeUndefined()
  })

  it('open what is being written also when its call is published no more', async () => {
    expect(await load('callComment', { callId: 'gone', draftId: 'x' })).toMatchObject({ title: '意見を書く', props: { current: undefined } })
  })
})
