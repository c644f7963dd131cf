import type { Language } from '../language/language.ts'
import { say } from '../language/say.ts'
import { sdgNameKeys } from '../plan/sdgNameKeys.ts'
import type { Change, ChangedEntity, Named } from './change.ts'
import type { ChangeLine } from './changeLine.ts'
import { changeLine } from './changeLine.ts'
import { entityWords, ownTextWords, setWords, textWords } from './changeWords.ts'
import { describeFigure } from './describeFigure.ts'
import { describeItem } from './describeItem.ts'
import { describeParagraphs } from './describeParagraphs.ts'
import type { EntityKind, TextField } from './entity.ts'
import { parentKinds } from './entity.ts'
import { tellText } from './toldData.ts'

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
export function describeChange(language: Language, change: Change): ChangeDescription {
  const { subject, entity } = change
  const hasPart = subject.kind !== entity.kind && entity.name !== '' && entity.name !== subject.name
  return {
    subject: nameOf(language, subject),
    ...(hasPart && { part: say(language, 'change.part', { kind: say(language, entityWords[entity.kind]), name: entity.name }) }),
    lines: linesOf(language, change),
  }
}

/** Numbers that the city prints stand before the name; ids that only count do not. */
function nameOf(language: Language, { kind, id, name }: ChangedEntity): string {
  const isNumbered = kind === 'project' || kind === 'policy' || kind === 'basicPolicy' || kind === 'direction'
  const word = say(language, entityWords[kind])
  const thing = isNumbered ? say(language, 'change.numbered', { kind: word, id }) : word
  return name === '' ? thing : say(language, 'change.subject', { thing, name })
}

function linesOf(language: Language, change: Change): ChangeLine[] {
  const { entity } = change
  const kind = say(language, entityWords[entity.kind])
  switch (change.kind) {
    case 'added': return [changeLine(language, say(language, 'change.added', { kind }), undefined, undefined), ...datesOf(language, change)]
    case 'ended': return [
      changeLine(language, say(language, 'change.ended', { kind }), undefined, undefined),
      ...change.heir ? [changeLine(language, say(language, 'change.heir'), entity.name, change.heir.name)] : [],
    ]
    case 'moved': {
      const parentKind = parentKinds[entity.kind]
      return [changeLine(language, parentKind ? say(language, entityWords[parentKind]) : '', spelled(change.old), spelled(change.new))]
    }
    case 'text': {
      const told = (texts: readonly string[]) => texts.map(text => tellText(language, change.field, text))
      return describeParagraphs(language, labelOf(language, entity.kind, change.field), told(change.old), told(change.new))
    }
    case 'set': return setLines(language, change)
    case 'figure': return describeFigure(language, change.old, change.new)
    case 'item': return describeItem(language, change.old, change.new)
  }
}

/** Of something new to take part in: when it is, or until when. */
function datesOf(language: Language, { entity, entities }: Extract<Change, { kind: 'added' }>): ChangeLine[] {
  const texts = entities.find(({ kind, id }) => kind === entity.kind && id === entity.formerId)?.texts ?? {}
  return (['when', 'period'] as const).flatMap(field => (texts[field] ?? []).map((text) => {
    const label = labelOf(language, entity.kind, field)
    return changeLine(language, say(language, 'change.dated', { label, date: tellText(language, field, text) }), undefined, undefined)
  }))
}

function labelOf(language: Language, kind: EntityKind, field: TextField): string {
  return say(language, ownTextWords[kind]?.[field] ?? textWords[field])
}

function spelled({ id, name }: Named): string {
  return name === '' || name === id ? id : `${id} ${name}`
}

/** One for another in one line; otherwise a line for each that went or came. */
function setLines(language: Language, { field, old, new: now }: Extract<Change, { kind: 'set' }>): ChangeLine[] {
  const words = ({ id, name }: Named) => field === 'sdgs' ? goalOf(language, id) : name || id
  const without = (entries: readonly Named[], others: readonly Named[]) => entries.filter(entry => !others.some(other => other.id === entry.id)).map(words)
  const [gone, added] = [without(old, now), without(now, old)]
  const label = say(language, setWords[field])
  if (gone.length === 1 && added.length === 1) return [changeLine(language, label, gone[0], added[0])]
  return [...gone.map(word => changeLine(language, label, word, undefined)), ...added.map(word => changeLine(language, label, undefined, word))]
}

function goalOf(language: Language, id: string): string {
  const key = sdgNameKeys[Number(id) - 1]
  return spelled({ id, name: key ? say(language, key) : '' })
}
