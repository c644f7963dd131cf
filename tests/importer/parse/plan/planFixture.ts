import { LineLedger } from '../../../../src/importer/parse/lineLedger.ts'
import { NoteBook } from '../../../../src/importer/parse/noteBook.ts'
import type { PlanContext } from '../../../../src/importer/parse/plan/planContext.ts'
import { planRules } from '../../../../src/importer/parse/plan/planRules.ts'
import { SourceCursor } from '../../../../src/importer/parse/sourceCursor.ts'
import type { SourceText } from '../../../../src/importer/parse/sourceText.ts'

/** A source of a few lines, named so that messages can be told. */
export function smallSource(...lines: readonly string[]): SourceText {
  return { document: 'small', file: 'small.txt', lines }
}

/** What a part of the plan's parser works with, over a few lines and the two years 2021 and 2022. */
export function contextOf(...lines: readonly string[]): PlanContext {
  const source = smallSource(...lines)
  const notes = new NoteBook(source.document, Object.values(planRules))
  return { cursor: new SourceCursor(source, new LineLedger(source), []), notes, years: [2021, 2022] }
}

/** The ids of the rules that were noted, in the order of the lines. */
export function notedRules(context: PlanContext): string[] {
  return context.notes.all().map(note => note.rule)
}
