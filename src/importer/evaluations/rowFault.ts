import type { EvaluationColumn } from './evaluationColumns.ts'

/** Notes what is wrong with a cell of the row under check, and gives `null` in place of its value. */
export type RowFault = (column: EvaluationColumn, reason: string) => null
