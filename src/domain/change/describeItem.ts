import { formatList } from '../language/formatList.ts'
import { formatShortYear } from '../language/formatYear.ts'
import type { Language } from '../language/language.ts'
import type { MessageKey } from '../language/message.ts'
import { say } from '../language/say.ts'
import type { ChangeLine } from './changeLine.ts'
import { changeLine } from './changeLine.ts'
import { describeParagraphs } from './describeParagraphs.ts'
import { isSame } from './isSame.ts'
import type { Item } from './item.ts'
import { itemName } from './item.ts'
import { shorten, shortenDifference } from './shortenDifference.ts'

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>

const statusWords = { done: 'change.recordDone', planned: 'change.recordPlanned' } as const satisfies Readonly<Record<Of<'record'>['status'], MessageKey>>

/** Tells an item that is new, gone or changed; of one that changed, everything that is other. */
export function describeItem(language: Language, old: Item | undefined, now: Item | undefined): ChangeLine[] {
  if (!old || !now) return [wholeItem(language, old, now)]
  if (old.kind === 'schedule' && now.kind === 'schedule') return describeSchedule(language, old, now)
  if (old.kind === 'related' && now.kind === 'related') return describeRelated(language, old, now)
  if (old.kind === 'leading' && now.kind === 'leading') return describeLeading(language, old, now)
  if (old.kind === 'record' && now.kind === 'record') return describeRecord(language, old, now)
  return [wholeItem(language, old, undefined), wholeItem(language, undefined, now)]
}

function wholeItem(language: Language, old: Item | undefined, now: Item | undefined): ChangeLine {
  const item = now ?? old
  return changeLine(language, item ? labelOf(language, item) : '', old && shorten(spelled(language, old)), now && shorten(spelled(language, now)))
}

function labelOf(language: Language, item: Item): string {
  switch (item.kind) {
    case 'schedule': return say(language, 'change.schedule')
    case 'related': return say(language, 'change.related')
    case 'leading': return say(language, 'change.leading')
    case 'record': return say(language, 'change.ofYear', { label: say(language, statusWords[item.status]), year: formatShortYear(language, item.year) })
  }
}

function spelled(language: Language, item: Item): string {
  return item.kind === 'record' ? say(language, 'change.record', { text: item.text, division: item.division }) : say(language, 'change.item', { name: itemName(item) })
}

/** A line where two texts differ. */
function line(language: Language, label: string, old: string, now: string): ChangeLine[] {
  return old === now ? [] : [changeLine(language, label, ...shortenDifference(old, now))]
}

function describeSchedule(language: Language, old: Of<'schedule'>, now: Of<'schedule'>): ChangeLine[] {
  const years = [...new Set([...old.years, ...now.years].map(entry => entry.year))].sort((one, other) => one - other)
  const nothing = say(language, 'change.nothingWritten')
  const textOf = (item: Of<'schedule'>, year: number) => item.years.find(entry => entry.year === year)?.text || nothing
  const labelOfYear = (year: number) => say(language, 'change.scheduleOfYear', { name: shorten(now.name), year: formatShortYear(language, year) })
  return [
    ...line(language, say(language, 'change.scheduleItem'), old.name, now.name),
    ...years.flatMap(year => line(language, labelOfYear(year), textOf(old, year), textOf(now, year))),
  ]
}

function describeRelated(language: Language, old: Of<'related'>, now: Of<'related'>): ChangeLine[] {
  const name = shorten(now.name)
  const divisions = (item: Of<'related'>) => formatList(language, item.divisionIds)
  return [
    ...line(language, say(language, 'change.relatedName'), old.name, now.name),
    ...describeParagraphs(language, say(language, 'change.relatedDescription', { name }), old.description, now.description),
    ...line(language, say(language, 'change.relatedDivisions', { name }), divisions(old), divisions(now)),
  ]
}

function describeLeading(language: Language, old: Of<'leading'>, now: Of<'leading'>): ChangeLine[] {
  const name = shorten(itemName(now))
  const isOtherPlace = old.policyId !== now.policyId || !isSame(old.projectIds, now.projectIds) || !isSame(old.relatedProjectNames, now.relatedProjectNames)
  const [was, is] = [formatList(language, old.projectNames), formatList(language, now.projectNames)]
  return [
    ...line(language, say(language, 'change.leading'), itemName(old), itemName(now)),
    ...line(language, say(language, 'change.leadingTheme', { name }), old.theme, now.theme),
    ...describeParagraphs(language, say(language, 'change.leadingContents', { name }), old.contents, now.contents),
    ...line(language, say(language, 'change.leadingTies', { name }), was, is),
    ...(isOtherPlace && was === is ? [changeLine(language, say(language, 'change.leadingMoved', { name }), undefined, undefined)] : []),
  ]
}

function describeRecord(language: Language, old: Of<'record'>, now: Of<'record'>): ChangeLine[] {
  const name = shorten(now.text)
  return [
    ...line(language, say(language, 'change.recordOfYear', { name, year: formatShortYear(language, now.year) }), say(language, statusWords[old.status]), say(language, statusWords[now.status])),
    ...line(language, labelOf(language, now), old.text, now.text),
    ...line(language, say(language, 'change.recordDivision', { name }), old.division, now.division),
  ]
}
