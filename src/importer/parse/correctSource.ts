import { SourceError } from './sourceError.ts'
import type { NoteBook } from './noteBook.ts'
import type { SourceText } from './sourceText.ts'

/** A misread passage that a person has checked. Corrections are data of the city, each with what it rests on. */
export interface Correction {
  readonly line: number
  readonly before: string
  readonly after: string
  readonly evidence: string
}

/**
 * The source with its corrections made. `before` must stand in its line exactly once, else the source is not the one
 * that was checked.
 */
export function correctSource(source: SourceText, corrections: readonly Correction[], rule: string, notes: NoteBook): SourceText {
  const lines = [...source.lines]
  for (const { line, before, after } of corrections) {
    const text = lines[line - 1] ?? ''
    if (text.split(before).length !== 2) {
      throw new SourceError(source.file, Math.min(line, lines.length), `読み誤りを直すはずの「${before}」がこの行に1つだけありません。`)
    }
    lines[line - 1] = text.replace(before, after)
    notes.repair(rule, line, before, after)
  }
  return { ...source, lines }
}

/** Replaces what a rule finds in every line, each with a note. */
export function correctEverywhere(source: SourceText, pattern: RegExp, after: string, rule: string, notes: NoteBook): SourceText {
  const lines = source.lines.map((text, index) => {
    for (const match of text.matchAll(pattern)) notes.repair(rule, index + 1, match[0], after)
    return text.replace(pattern, after)
  })
  return { ...source, lines }
}
