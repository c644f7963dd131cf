import type { Change } from '../../../domain/change/change.ts'
import { cityWordsIn } from '../../../domain/change/toldData.ts'

/** The texts of the plan, of before and of now, that the words of a change may hold. */
export function namesInChange(change: Change): readonly string[] {
  const values = 'new' in change || 'old' in change ? [change.old, change.new] : change.kind === 'ended' && change.heir ? [change.heir.name] : []
  return [...new Set([change.subject.name, change.entity.name, ...stringsIn(values)])]
}

/**
 * The stretches of a line of a change that are the plan's: names that stand in it, or the part of a longer one to which it was
 * cut (`…`).
 */
export function namesInLine(line: string, names: readonly string[]): readonly string[] {
  const part = line.replace(/^…|…$/g, '')
  return part !== line && names.some(name => name.includes(part)) ? [part] : names
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return cityWordsIn(value)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stringsIn)
  return []
}
