import { describe, expect, it } from 'vitest'
import { describeItem } from '../../../src/domain/change/describeItem.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'
import type { Item } from '../../../src/domain/change/item.ts'

const schedule: Item = { kind: 'schedule', name: '見本の講座', years: [{ year: 2021, text: '実施' }] }
const record: Item = { kind: 'record', year: 2022, status: 'planned', text: '見本の会', division: '甲課' }
const related: Item = { kind: 'related', name: '見本の事業', description: ['内容'], divisionIds: ['甲課'] }

describe('describeItem', () => {
  it.each<[string, Item | undefined, Item | undefined, readonly string[]]>([
    ['a schedule item that came', undefined, schedule, ['事業行程 「見本の講座」(追加)']],
    ['one that went', schedule, undefined, ['事業行程 「見本の講座」(なくなりました)']],
    ['a year of it that got a text', schedule, { ...schedule, years: [...schedule.years, { year: 2022, text: '継続' }] }, ['事業行程「見本の講座」(令和4年度) 記載なし → 継続']],
    ['a record whose plan was carried out', record, { ...record, status: 'done' }, ['「見本の会」(令和4年度) 予定 → 実績']],
    ['a related project that got another division', related, { ...related, divisionIds: ['乙課'] }, ['その他の関連の事業「見本の事業」の担当 甲課 → 乙課']],
    ['an item of another kind as one that went and one that came', schedule, related, ['事業行程 「見本の講座」(なくなりました)', 'その他の関連の事業 「見本の事業」(追加)']],
  ])('tells %s', (_name, old, now, lines) => {
    expect(describeItem(japanese, old, now).map(({ text }) => text)).toEqual(lines)
  })
})
