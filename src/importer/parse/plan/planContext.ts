import type { FiscalYear } from '../../../domain/plan/fiscalYear.ts'
import type { SourceRef } from '../../../domain/plan/sourceRef.ts'
import { joinWraps } from '../cellText.ts'
import type { NoteBook } from '../noteBook.ts'
import type { CursorLine, SourceCursor } from '../sourceCursor.ts'
import { planRules } from './planRules.ts'

/** What every part of the plan's parser works with. */
export interface PlanContext {
  readonly cursor: SourceCursor
  readonly notes: NoteBook
  /** The fiscal years of the plan, in order; known once the cover is read. */
  readonly years: readonly FiscalYear[]
}

/** Joins the wraps in a cell and says so. */
export function joined(context: PlanContext, line: CursorLine, text: string): string {
  const after = joinWraps(text)
  if (after !== text) context.notes.repair(planRules.cellWrap.id, line.number, text, after)
  return after
}

/** The place from a line to the last line before the cursor's. */
export function placeFrom(context: PlanContext, from: number, last: CursorLine): SourceRef {
  return context.notes.at(from, last.number)
}
