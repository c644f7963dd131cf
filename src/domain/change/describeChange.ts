import { sdgNames } from '../plan/sdg.ts'
import type { Change, ChangedEntity, Named } from './change.ts'
import type { ChangeLine } from './changeLine.ts'
import { changeLine } from './changeLine.ts'
import { entityWords, setWords, textWords } from './changeWords.ts'
import { describeFigure } from './describeFigure.ts'
import { describeItem } from './describeItem.ts'
import { describeParagraphs } from './describeParagraphs.ts'
import type { EntityKind, TextField } from './entity.ts'
import { parentKinds } from './entity.ts'

/** What a text is called in entities of one kind. */
const ownWords: Readonly<Partial<Record<EntityKind, Readonly<Partial<Record<TextField, string>>>>>> = {
  indicator: { name: '指標名' }, draftPart: { name: '見出し' }, sheet: { name: '計画表の名称' },
  survey: { period: '回答期間' }, event: { period: '申込期間', standing: '開催' },
}

/** A change in the words of the screens. */
export interface ChangeDescription {
  /** What it is about: `事業24-101 観光振興事業`. */
  readonly subject: string
  /** The sheet or indicator in it that changed: `指標「入込観光客数」`. */
  readonly part?: string
  /** At least one. */
  readonly lines: readonly ChangeLine[]
}

/** Tells a change with old and new. A change carries the names that it needs, so that it can be told in any later edition. */
export function describeChange(change: Change): ChangeDescription {
  const { subject, entity } = change
  const hasPart = subject.kind !== entity.kind && entity.name !== '' && entity.name !== subject.name
  return { subject: nameOf(subject), ...(hasPart && { part: `${entityWords[entity.kind]}「${entity.name}」` }), lines: linesOf(change) }
}

/** Numbers that the city prints stand before the name; ids that only count do not. */
function nameOf({ kind, id, name }: ChangedEntity): string {
  const isNumbered = kind === 'project' || kind === 'policy' || kind === 'basicPolicy' || kind === 'direction'
  return `${entityWords[kind]}${isNumbered ? id : ''} ${name}`.trim()
}

function linesOf(change: Change): ChangeLine[] {
  const word = entityWords[change.entity.kind]
  switch (change.kind) {
    case 'added': return [changeLine(`${word}が加わりました`, undefined, undefined), ...datesOf(change)]
    case 'ended': return [
      changeLine(`${word}がなくなりました`, undefined, undefined),
      ...change.heir ? [changeLine('担当していた事業の担当', change.entity.name, change.heir.name)] : [],
    ]
    case 'moved': {
      const parentKind = parentKinds[change.entity.kind]
      return [changeLine(parentKind ? entityWords[parentKind] : '', spelled(change.old), spelled(change.new))]
    }
    case 'text': return describeParagraphs(textLabel(change), change.old, change.new)
    case 'set': return setLines(change)
    case 'figure': return describeFigure(change.old, change.new)
    case 'item': return describeItem(change.old, change.new)
  }
}

/** Of something new to take part in: when it is, or until when. */
function datesOf({ entity, entities }: Extract<Change, { kind: 'added' }>): ChangeLine[] {
  const texts = entities.find(({ kind, id }) => kind === entity.kind && id === entity.formerId)?.texts ?? {}
  const dates = (['when', 'period'] as const).flatMap(field => (texts[field] ?? []).map(text => `${labelOf(entity.kind, field)} ${text}`))
  return dates.map(label => changeLine(label, undefined, undefined))
}

function textLabel({ entity, field }: Extract<Change, { kind: 'text' }>): string {
  return labelOf(entity.kind, field)
}

function labelOf(kind: EntityKind, field: TextField): string {
  return ownWords[kind]?.[field] ?? textWords[field]
}

function spelled({ id, name }: Named): string {
  return name === '' || name === id ? id : `${id} ${name}`
}

/** One for another in one line; otherwise a line for each that went or came. */
function setLines({ field, old, new: now }: Extract<Change, { kind: 'set' }>): ChangeLine[] {
  const words = ({ id, name }: Named) => field === 'sdgs' ? spelled({ id, name: sdgNames[Number(id) - 1] ?? '' }) : name || id
  const without = (entries: readonly Named[], others: readonly Named[]) => entries.filter(entry => !others.some(other => other.id === entry.id)).map(words)
  const [gone, added] = [without(old, now), without(now, old)]
  const label = setWords[field]
  if (gone.length === 1 && added.length === 1) return [changeLine(label, gone[0], added[0])]
  return [...gone.map(word => changeLine(label, word, undefined)), ...added.map(word => changeLine(label, undefined, word))]
}
