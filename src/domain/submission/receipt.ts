import type { Instant } from '../delivery/instant.ts'
import type { SubmissionKind } from './submissionKind.ts'

/**
 * 控え: the server's word that a submission is stored for good. It is made once; the same submission posted again gets the same receipt,
 * for ever.
 */
export interface Receipt {
  readonly format: 1
  /** The submission's id. */
  readonly id: string
  readonly kind: SubmissionKind
  readonly formId: string
  /** 受付番号: three groups of four letters and digits, `K7QM-2F8D-X0RT`, without I, L, O and U. */
  readonly number: string
  readonly receivedAt: Instant
  /** The hash of what is stored: it must be the hash of what was sealed. */
  readonly hash: string
  /** 期限後: whether it came after the deadline, by the form's rule. It is kept all the same. */
  readonly isLate: boolean
  /** For a registration: 受付 or キャンセル待ち when it was received. */
  readonly placement?: 'accepted' | 'waiting'
}

/** What became of a received submission since: `received`, `superseded` by a correction (訂正), `withdrawn` 取下げ. */
export type ReceivedState = 'received' | 'superseded' | 'withdrawn'
