import type { Receipt } from '../../domain/submission/receipt.ts'
import type { SubmissionRow } from '../engine/tables.ts'
import type { NewSubmission, StoredSubmission } from '../storage.ts'

/** The receipt of a stored submission: made of what never changes, so it is the same for ever. */
export function receiptOf(row: SubmissionRow): Receipt {
  return {
    format: 1,
    id: row.id,
    kind: row.kind,
    formId: row.form_id,
    number: row.receipt_number,
    receivedAt: row.received_at,
    hash: row.hash,
    isLate: row.is_late === 1,
    ...(row.receipt_placement !== null && { placement: row.receipt_placement }),
  }
}

/** A row in the words of the domain. */
export function toStored(row: SubmissionRow): StoredSubmission {
  return {
    receipt: receiptOf(row),
    kind: row.kind,
    form: { kind: row.form_kind, id: row.form_id, version: row.form_version },
    state: row.state,
    ...(row.content !== null && { content: row.content }),
    ...(row.personal !== null && { personal: row.personal }),
    secretHash: row.secret_hash,
    sealedAt: row.sealed_at,
    clockOffsetMs: row.clock_offset_ms,
    ...(row.placement !== null && { placement: row.placement }),
    ...(row.people !== null && { people: row.people }),
    ...(row.amends_id !== null && { amendsId: row.amends_id }),
    rootId: row.root_id,
  }
}

/** The row of a new submission. One that is not yet placed waits. */
export function newRow({ sealed, receivedAt, clockOffsetMs, isLate, number, people }: NewSubmission, amended: SubmissionRow | undefined): SubmissionRow {
  const keepsTurn = people !== undefined && people <= (amended?.people ?? 0)
  const placement = people === undefined ? null : keepsTurn && amended?.placement === 'accepted' ? 'accepted' : 'waiting'
  return {
    id: sealed.id,
    receipt_number: number,
    kind: sealed.kind,
    form_kind: sealed.form.kind,
    form_id: sealed.form.id,
    form_version: sealed.form.version,
    hash: sealed.hash,
    secret_hash: sealed.secretHash,
    content: sealed.content,
    personal: sealed.personal ?? null,
    received_at: receivedAt,
    sealed_at: sealed.sealedAt,
    clock_offset_ms: clockOffsetMs,
    is_late: isLate ? 1 : 0,
    state: 'received',
    amends_id: amended?.id ?? null,
    root_id: amended?.root_id ?? sealed.id,
    people: people ?? null,
    placement,
    receipt_placement: placement,
    queued_at: people === undefined ? null : (keepsTurn && amended?.queued_at) || receivedAt,
  }
}
