import { eraFiscalYear } from '../plan/fiscalYear.ts'
import { recordStatusWords } from '../plan/recordStatusWords.ts'
import type { ChangeLine } from './changeLine.ts'
import { changeLine } from './changeLine.ts'
import { describeParagraphs } from './describeParagraphs.ts'
import { isSame } from './isSame.ts'
import type { Item } from './item.ts'
import { itemName } from './item.ts'
import { shorten, shortenDifference } from './shortenDifference.ts'

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>

/** Tells an item that is new, gone or changed; of one that changed, everything that is other. */
export function describeItem(old: Item | undefined, now: Item | undefined): ChangeLine[] {
  if (!old || !now) return [wholeItem(old, now)]
  if (old.kind === 'schedule' && now.kind === 'schedule') return describeSchedule(old, now)
  if (old.kind === 'related' && now.kind === 'related') return describeRelated(old, now)
  if (old.kind === 'leading' && now.kind === 'leading') return describeLeading(old, now)
  if (old.kind === 'record' && now.kind === 'record') return describeRecord(old, now)
  return [wholeItem(old, undefined), wholeItem(undefined, now)]
}

function wholeItem(old: Item | undefined, now: Item | undefined): ChangeLine {
  const item = now ?? old
  return changeLine(item ? labelOf(item) : '', old && shorten(spelled(old)), now && shorten(spelled(now)))
}

function labelOf(item: Item): string {
  switch (item.kind) {
    case 'schedule': return '事業行程'
    case 'related': return 'その他の関連の事業'
    case 'leading': return '主な取組'
    case 'record': return `${recordStatusWords[item.status]}(${eraFiscalYear(item.year)})`
  }
}

function spelled(item: Item): string {
  return item.kind === 'record' ? `${item.text}(${item.division})` : `「${itemName(item)}」`
}

/** A line where two texts differ. */
function line(label: string, old: string, now: string): ChangeLine[] {
  return old === now ? [] : [changeLine(label, ...shortenDifference(old, now))]
}

function describeSchedule(old: Of<'schedule'>, now: Of<'schedule'>): ChangeLine[] {
  const years = [...new Set([...old.years, ...now.years].map(entry => entry.year))].sort((one, other) => one - other)
  const textOf = (item: Of<'schedule'>, year: number) => item.years.find(entry => entry.year === year)?.text ?? ''
  return [
    ...line('事業行程の項目', old.name, now.name),
    ...years.flatMap(year => line(`事業行程「${shorten(now.name)}」(${eraFiscalYear(year)})`, textOf(old, year) || '記載なし', textOf(now, year) || '記載なし')),
  ]
}

function describeRelated(old: Of<'related'>, now: Of<'related'>): ChangeLine[] {
  const label = `その他の関連の事業「${shorten(now.name)}」`
  return [
    ...line('その他の関連の事業の名称', old.name, now.name),
    ...describeParagraphs(`${label}の事業内容`, old.description, now.description),
    ...line(`${label}の担当`, old.divisionIds.join('、'), now.divisionIds.join('、')),
  ]
}

function describeLeading(old: Of<'leading'>, now: Of<'leading'>): ChangeLine[] {
  const label = `主な取組「${shorten(itemName(now))}」`
  const isOtherPlace = old.policyId !== now.policyId || !isSame(old.projectIds, now.projectIds) || !isSame(old.relatedProjectNames, now.relatedProjectNames)
  const names = [old, now].map(item => item.projectNames.join('、'))
  return [
    ...line('主な取組', itemName(old), itemName(now)),
    ...line(`${label}の見出し`, old.theme, now.theme),
    ...describeParagraphs(`${label}の内容`, old.contents, now.contents),
    ...line(`${label}の関連する事業`, names[0] ?? '', names[1] ?? ''),
    ...(isOtherPlace && names[0] === names[1] ? [changeLine(`${label}の関連する施策・事業が変わりました`, undefined, undefined)] : []),
  ]
}

function describeRecord(old: Of<'record'>, now: Of<'record'>): ChangeLine[] {
  return [
    ...line(`「${shorten(now.text)}」(${eraFiscalYear(now.year)})`, recordStatusWords[old.status], recordStatusWords[now.status]),
    ...line(labelOf(now), old.text, now.text),
    ...line(`「${shorten(now.text)}」の担当`, old.division, now.division),
  ]
}
