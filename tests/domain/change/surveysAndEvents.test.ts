import { describe, expect, it } from 'vitest'
import { carryFollows } from '../../../src/domain/change/carryFollows.ts'
import { changeTouches } from '../../../src/domain/change/changeTouches.ts'
import { compareDatasets } from '../../../src/domain/change/compareDatasets.ts'
import { describeChange } from '../../../src/domain/change/describeChange.ts'
import type { Follow } from '../../../src/domain/change/follow.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'
import type { ContentsDraft } from './contentsDraft.ts'
import { edited, found } from './contentsDraft.ts'
import { openContents } from './participationContents.ts'

const surveyIn = (draft: ContentsDraft) => found(draft.surveys?.[0])
const eventIn = (draft: ContentsDraft) => found(draft.events?.[0])
const since = '2026-04-01T00:00:00.000Z'

/** Each change as `subject / lines`. */
const told = (edit: (draft: ContentsDraft) => void) => compareDatasets(openContents, edited(openContents, edit)).map((change) => {
  const { subject, lines } = describeChange(japanese, change)
  return [subject, ...lines.map(line => line.text)].join(' / ')
})

describe('compareDatasets of surveys', () => {
  it('tells nothing of a new version alone, nor of how many questions there are', () => {
    expect(told(draft => Object.assign(surveyIn(draft), { version: 2, questions: 9 }))).toEqual([])
  })

  it('tells a new one with its period', () => {
    expect(told(draft => draft.surveys?.push({ ...surveyIn(draft), id: 'new', title: { ja: '道について' }, policyIds: [] }))).toEqual([
      'アンケート 道について / アンケートが加わりました / 回答期間 令和8年(2026年)6月1日 9:00から令和8年(2026年)6月30日 23:59まで',
    ])
  })

  it('tells a longer period, an early end and that results are published', () => {
    expect(told((draft) => { surveyIn(draft).window.closesAt = '2026-07-14T14:59:59.999Z' }).join()).toMatch(/^アンケート 公園についてのアンケート \/ 回答期間 .*6月30日.* → .*7月14日/)
    expect(told((draft) => { surveyIn(draft).window.closesAt = '2026-06-10T03:00:00.000Z' }).join()).toMatch(/6月10日 12:00/)
    expect(told((draft) => { surveyIn(draft).hasResult = true })).toEqual(['アンケート 公園についてのアンケート / 段階 結果公表(追加)'])
  })

  it('tells that one is gone', () => {
    expect(told(draft => draft.surveys?.shift())).toEqual(['アンケート 公園についてのアンケート / アンケートがなくなりました'])
  })
})

describe('compareDatasets of events', () => {
  const name = found(openContents.events[0]).name

  it('tells a new one with its time', () => {
    const [line] = told(draft => draft.events?.push({ ...eventIn(draft), id: 'new', name: '街歩き', projectIds: [] }))
    expect(line).toMatch(/^催し 街歩き.* \/ 催しが加わりました \/ 日時 令和/)
  })

  it('tells one that is cancelled with what the city says of it', () => {
    const [line] = told(draft => Object.assign(eventIn(draft), { status: 'cancelled', statusNote: '大雨のため' }))
    expect(line).toContain(name)
    expect(line).toContain('開催')
    expect(line).toContain('中止')
    expect(line).toContain('大雨のため')
  })

  it('tells another time, another place, and what is published afterwards', () => {
    expect(told((draft) => { eventIn(draft).time = { startsOn: '2026-12-01', endsOn: '2026-12-01' } }).join()).toMatch(/日時 .*12月1日/)
    expect(told((draft) => { eventIn(draft).place = { name: '市民ホール' } }).join()).toMatch(/会場 .*市民ホール/)
    expect(told((draft) => { eventIn(draft).records = [{ title: '会議録' }] }).join()).toMatch(/会議録・資料 .*会議録/)
  })
})

describe('changeTouches', () => {
  const [change] = compareDatasets(openContents, edited(openContents, (draft) => { eventIn(draft).status = 'cancelled' }))

  it.each([
    ['the event', { kind: 'event', id: 'aruku' }, true],
    ['another event', { kind: 'event', id: 'kataru' }, false],
    ['a survey of that id', { kind: 'survey', id: 'aruku' }, false],
    ['the project that it is about', { kind: 'project', id: found(openContents.outline.projects[0]).id }, true],
  ] as const)('answers for who follows %s', (_case, follow, expected) => {
    expect(change && changeTouches(change, follow)).toBe(expected)
  })
})

describe('carryFollows', () => {
  const follows: Follow[] = [{ kind: 'survey', id: 'koen', since }, { kind: 'event', id: 'aruku', since }]

  it('keeps follows of what is there, and tells the end of what is not', () => {
    expect(carryFollows(follows, openContents, openContents)).toEqual({ follows, ended: [] })
    const after = edited(openContents, (draft) => { draft.surveys?.shift() })
    expect(carryFollows(follows, openContents, after)).toEqual({ follows: [follows[1]], ended: [{ kind: 'survey', id: 'koen', name: '公園についてのアンケート' }] })
  })
})
