import { formatCsv } from '../../../domain/figures/formatCsv.ts'
import type { ResultRow } from './describeQuestionResult.ts'

/** A question's result as a machine-readable file: what is held back is empty, not 0. */
export function resultCsv(rows: readonly ResultRow[], asked: number | undefined): string {
  return formatCsv([
    ['選択肢', '回答者数', '割合', 'n'],
    ...rows.map(({ label, count, share }) => [label, count === undefined ? '' : String(count), share === undefined ? '' : share.toFixed(1), asked === undefined ? '' : String(asked)]),
  ])
}
