import type { LineLedger } from '../lineLedger.ts'
import { correctEverywhere, correctSource } from '../correctSource.ts'
import type { Correction } from '../correctSource.ts'
import { NoteBook } from '../noteBook.ts'
import { SourceCursor } from '../sourceCursor.ts'
import type { SourceText } from '../sourceText.ts'
import { assemblePlan } from './assemblePlan.ts'
import { checkQuotes } from './checkQuotes.ts'
import type { IndicatorFact } from './judgeDirection.ts'
import type { ParsedPlan } from './assemblePlan.ts'
import { parseBody } from './parseBody.ts'
import { parseFrontMatter } from './parseFrontMatter.ts'
import { planRules } from './planRules.ts'

/** What a person has established about one document, kept as data beside it. */
export interface PlanGuidance {
  /** Lines that are decoration of the print, repeated on its pages. */
  readonly furniture: readonly string[]
  readonly corrections: readonly Correction[]
  /** What the plan says in words of an indicator. */
  readonly indicators: readonly IndicatorFact[]
}

/**
 * Reads a 中期戦略事業プラン out of its machine-read text. Pure: the same source gives the same plan.
 * Throws a `SourceError` for the first passage that does not fit, and never gives a plan that does not reconcile.
 */
export function parsePlan(source: SourceText, ledger: LineLedger, guidance: PlanGuidance): ParsedPlan {
  const notes = new NoteBook(source.document, Object.values(planRules))
  const checked = correctSource(source, guidance.corrections, planRules.correction.id, notes)
  const corrected = correctEverywhere(checked, /力(?=[所年])/g, 'カ', planRules.kanaForKanji.id, notes)
  checkQuotes(corrected, guidance.indicators)
  const cursor = new SourceCursor(corrected, ledger, guidance.furniture)
  const front = parseFrontMatter(cursor)
  const context = { cursor, notes, years: front.years }
  const body = parseBody(context, front)
  ledger.assertComplete()
  return assemblePlan(context, front, body, guidance.indicators)
}
