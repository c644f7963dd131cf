import type { PublicationKind, ResultKind } from '../../domain/participation/publication.ts'
import type { ReceivedState } from '../../domain/submission/receipt.ts'
import type { FormRef } from '../../domain/submission/sealedSubmission.ts'
import type { SubmissionKind } from '../../domain/submission/submissionKind.ts'

/** The tables as the newest migration leaves them. Instants, days and JSON are texts; yes and no are 1 and 0. */
export interface Tables {
  schema_version: { version: number }
  revision: { value: number }
  submissions: SubmissionRow
  publications: { kind: PublicationKind, id: string, version: number, published_at: string, document: string }
  states: { kind: PublicationKind, id: string, closed_at: string | null, considering_at: string | null, withdrawn_at: string | null, withdrawn_reason: string | null }
  /** The highest version that an erased 見本 had: no other document gets it or one below it. */
  erased: { kind: PublicationKind, id: string, version: number }
  results: { kind: ResultKind, id: string, sequence: number, published_at: string, document: string }
  survey_codes: { survey_id: string, hash: string }
  codes_issued: { survey_id: string, issued: number }
  files: { hash: string, media_type: string, body: Buffer }
  editions: { edition: number, content_hash: string, published_at: string }
}

/** One row of `submissions`. Nothing of it tells a device or a network. */
export interface SubmissionRow {
  id: string
  receipt_number: string
  kind: SubmissionKind
  form_kind: FormRef['kind']
  form_id: string
  form_version: number
  hash: string
  secret_hash: string
  content: string | null
  personal: string | null
  received_at: string
  sealed_at: string
  clock_offset_ms: number
  is_late: number
  state: ReceivedState
  amends_id: string | null
  root_id: string
  people: number | null
  placement: 'accepted' | 'waiting' | null
  receipt_placement: 'accepted' | 'waiting' | null
  /** Whose turn it is in the waiting list: a correction for no more people keeps its turn. */
  queued_at: string | null
}
