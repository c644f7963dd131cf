import { byteOrderMark, formatCsvRow } from '../../domain/figures/formatCsv.ts'
import { safeCell } from '../../domain/figures/safeCell.ts'
import { parseJson } from '../../domain/submission/parseFields.ts'
import type { ExportedSubmission } from './exportedSubmission.ts'
import type { ExportPlan } from './exportPlan.ts'

/** What of the submissions is exported. */
export interface ExportChoice {
  readonly isWithPersonal: boolean
  /** Also what was corrected or taken back since, and the taking back itself. */
  readonly isAll: boolean
}

function isWanted({ state, kind }: ExportedSubmission, { isAll }: ExportChoice): boolean {
  return isAll || (state === 'received' && kind !== 'withdrawal')
}

/** A CSV file, piece by piece: UTF-8 with a byte order mark, one row a submission, of a comment one a remark. */
export async function* csvPieces(submissions: AsyncIterable<ExportedSubmission>, plan: ExportPlan, choice: ExportChoice): AsyncGenerator<string> {
  yield byteOrderMark + formatCsvRow(plan.columns.map(({ heading }) => safeCell(heading)))
  for await (const submission of submissions) {
    if (isWanted(submission, choice)) yield plan.rowsOf(submission).map(formatCsvRow).join('')
  }
}

/** The columns of an export explained: heading, meaning, values. */
export function columnPieces({ columns }: ExportPlan): string {
  return byteOrderMark + [['列', '意味', '値'], ...columns.map(({ heading, label, values }) => [heading, label, values ?? ''].map(safeCell))].map(formatCsvRow).join('')
}

/** A JSON array, piece by piece, one submission a line; the contents stand in it as they were sealed. */
export async function* jsonPieces(submissions: AsyncIterable<ExportedSubmission>, choice: ExportChoice): AsyncGenerator<string> {
  let separator = '[\n'
  for await (const submission of submissions) {
    if (!isWanted(submission, choice)) continue
    const { receipt, kind, form, state, content, personal, sealedAt, clockOffsetMs, placement, amendsId, rootId, rootNumber } = submission
    yield separator + JSON.stringify({
      receipt, kind, form, state, sealedAt, clockOffsetMs, amendsId, rootId, rootNumber, placement,
      content: content === undefined ? undefined : parseJson(content),
      ...(choice.isWithPersonal && { personal: personal === undefined ? undefined : parseJson(personal) }),
    })
    separator = ',\n'
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n'
}
