import { describe, expect, it } from 'vitest'
import EventPage from '../../../../src/app/features/events/EventPage.vue'
import EventsPage from '../../../../src/app/features/events/EventsPage.vue'
import { pages } from '../../../../src/app/features/events/pages.ts'
import { forum, sampleEvents, workshop } from '../../../fixtures/participation/sampleEvents.ts'
import { sampleReader } from '../../page/samplePages.ts'
import { textOf } from '../../ui/renderHtml.ts'
import { realPlan } from '../realPlan.ts'
import { renderWithWords, type Opening } from '../renderWithWords.ts'

const outline = await sampleReader.outline()
const list = async (opening?: Opening) => textOf(await renderWithWords(EventsPage, { events: sampleEvents }, opening))
const detail = (event: typeof workshop, opening?: Opening) => renderWithWords(EventPage, { event, outline, initiatives: [] }, opening)

describe('EventsPage', () => {
  it('lists what is to come in the order of time, and what is over apart', async () => {
    const text = await list({ at: '2026-06-20T00:00:00.000Z' })
    expect(text).toContain('これからの催し(1件)')
    expect(text).toContain('終わった催し(1件)')
    expect((await list()).indexOf(workshop.name)).toBeLessThan((await list()).indexOf(forum.name))
  })

  it('shows only what is listed on this day', async () => {
    const events = [{ ...workshop, listedFrom: '2026-06-01' }, { ...forum, listedUntil: '2026-05-31' }]
    const on = async (at: string) => textOf(await renderWithWords(EventsPage, { events }, { at }))
    const [before, after] = [await on('2026-05-31T14:59:59.000Z'), await on('2026-05-31T15:00:00.000Z')]
    expect([before.includes(workshop.name), before.includes(forum.name)]).toEqual([false, true])
    expect([after.includes(workshop.name), after.includes(forum.name)]).toEqual([true, false])
    expect(after).toContain('これからの催し(1件)')
    expect(textOf(await renderWithWords(EventsPage, { events: events.slice(0, 1) }, { at: '2026-05-01T00:00:00.000Z' }))).toContain('いま公開されている催しはありません')
  })

  it('shows one kind when the address says so', async () => {
    const text = await list({ address: `/?kind=${encodeURIComponent('フォーラム')}` })
    expect(text).toContain(forum.name)
    expect(text).not.toContain(workshop.name)
  })

  it('shows a month as a calendar, with what takes place in it', async () => {
    const html = await renderWithWords(EventsPage, { events: sampleEvents }, { address: '/?view=month&month=2026-07' })
    expect(html).toContain('2026年7月の催し')
    expect(textOf(html)).toContain(forum.name)
    expect(textOf(html)).not.toContain(workshop.name)
  })

  it('says that there are none', async () => {
    expect(textOf(await renderWithWords(EventsPage, { events: [] }))).toContain('いま公開されている催しはありません')
  })
})

describe('EventPage', () => {
  it('tells nothing of an event that is not listed on this day', async () => {
    const text = textOf(await detail({ ...workshop, listedFrom: '2026-06-02', listedUntil: '2026-06-30' }, { at: '2026-06-01T00:00:00.000Z' }))
    expect(text).toContain('いま掲載していません')
    expect(text).not.toContain(workshop.name)
  })

  it('says when and where, and leads to the map and to registration while that is open', async () => {
    const html = await detail(workshop)
    expect(textOf(html)).toContain('令和8年(2026年)6月13日(土) 9:30から11:00まで')
    expect(html).toContain('href="geo:35.4,139.3?q=35.4,139.3"')
    expect(textOf(html)).toContain('参加を申し込む')
    expect(textOf(html)).toContain('定員は20人です。')
  })

  it('counts people where the city\'s row has a bare number, and else says what the row says', async () => {
    expect(textOf(await detail({ ...workshop, capacityText: '15' }))).toContain('定員 15人')
    expect(textOf(await detail({ ...workshop, capacityText: '15組' }))).toContain('定員 15組')
  })

  it('can be read aloud: when and where, and what it is about', async () => {
    const html = await detail({ ...workshop, summary: '見本の内容です。' })
    expect(textOf(html)).toContain('読み上げる')
    expect([/<dl[^>]* data-aloud/, /<section[^>]* data-aloud/].map(part => part.test(html))).toEqual([true, true])
  })

  it('takes no registration before, after, or once it is over', async () => {
    expect(textOf(await detail(workshop, { at: '2026-04-01T00:00:00.000Z' }))).toContain('申込みの受付は')
    expect(textOf(await detail(workshop, { at: '2026-06-11T00:00:00.000Z' }))).not.toContain('参加を申し込む')
    const over = textOf(await detail(workshop, { at: '2026-06-14T00:00:00.000Z' }))
    expect(over).toContain('この催しは終わりました。')
    expect(over).not.toContain('カレンダーに追加')
  })

  it('says what was cancelled and why, and shows the minutes', async () => {
    const html = await detail(forum)
    expect(textOf(html)).toContain('中止になりました 講師の都合により中止します。')
    expect(textOf(html)).not.toContain('カレンダーに追加')
    expect(html).toContain('<li>あいさつ</li>')
  })
})

describe('pages of events', () => {
  it('are those of published events', async () => {
    const reader = { ...realPlan, events: () => Promise.resolve({ events: sampleEvents }) }
    const load = (eventId: string) => pages.find(({ name }) => name === 'event')?.load(reader, { eventId })
    expect((await load(forum.id))?.title).toBe(forum.name)
    expect(await load('other')).toBeUndefined()
  })
})
