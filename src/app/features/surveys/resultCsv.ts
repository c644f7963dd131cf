import { formatCsv } from '../../../domain/figures/formatCsv.ts'
import { t } from '../../i18n/language.ts'
import type { ResultRow } from './describeQuestionResult.ts'

/** A question's result as a machine-readable file: what is held back is empty, not 0. */
export function resultCsv(rows: readonly ResultRow[], asked: number | undefined): string {
  return formatCsv([
    [t('surveys.choice'), t('surveys.answerers'), t('surveys.share'), 'n'],
    ...rows.map(({ label, count, share }) => [label, count === undefined ? '' : String(count), share === undefined ? '' : share.toFixed(1), asked === undefined ? '' : String(asked)]),
  ])
}
