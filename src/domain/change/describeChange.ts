import { sdgNames } from '../plan/sdg.ts'
import type { Change, ChangedEntity, Named } from './change.ts'
import type { ChangeLine } from './changeLine.ts'
import { changeLine } from './changeLine.ts'
import { entityWords, setWords, textWords } from './changeWords.ts'
import { describeFigure } from './describeFigure.ts'
import { describeItem } from './describeItem.ts'
import { describeParagraphs } from './describeParagraphs.ts'
import { parentKinds } from './entity.ts'

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
    case 'added': return [changeLine(`${word}が加わりました`, undefined, undefined)]
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

function textLabel({ entity, field }: Extract<Change, { kind: 'text' }>): string {
  if (field === 'name' && entity.kind === 'indicator') return '指標名'
  if (field === 'name' && entity.kind === 'draftPart') return '見出し'
  return field === 'name' && entity.kind === 'sheet' ? '計画表の名称' : textWords[field]
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
