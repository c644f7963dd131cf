import type { Instant } from '../delivery/instant.ts'
import type { SubmissionKind } from './submissionKind.ts'

/** A published form that submissions answer: which one, and the version that was answered. Versions count from 1. */
export interface FormRef {
  readonly kind: Exclude<SubmissionKind, 'withdrawal'>
  /** The id of the survey, call or event; `proposals` for わたしの提案. */
  readonly id: string
  readonly version: number
}

/**
 * 封をした提出物: what a resident wrote, frozen for ever. It travels as texts, not as objects: what was hashed on the phone is, to
 * the byte, what the server hashes, keeps and exports.
 */
export interface SealedSubmission {
  /** UUID (version 4, lower case), fixed when composing starts; the server's primary key. */
  readonly id: string
  readonly form: FormRef
  readonly kind: SubmissionKind
  /** JSON of the content of its kind (`SubmissionContent`). */
  readonly content: string
  /** JSON of the personal fields that the form demands (`PersonalFields`), kept apart; absent where it demands none. */
  readonly personal?: string
  /** SHA-256 of `sealedText`, 64 lower-case hexadecimal digits. */
  readonly hash: string
  /** SHA-256 of the secret (確認番号) that the phone keeps, 64 lower-case hexadecimal digits. */
  readonly secretHash: string
  /** When the person sealed it, by the phone's own clock. */
  readonly sealedAt: Instant
  /** What it takes the place of (訂正) or takes back (取下げ), with the proof that the person may. */
  readonly amends?: { readonly id: string, readonly secret: string }
  /** A single-use code (回答番号). It is checked when the answer is received and never stored with it. */
  readonly code?: string
}

/** Personal fields (氏名, 住所 …): the name of the field to what was written. */
export type PersonalFields = Readonly<Record<string, string>>

/**
 * The text whose SHA-256 is a submission's hash: the content, and where there are personal fields a line feed and these. JSON holds no
 * raw line feed, so no two submissions share a text.
 */
export function sealedText({ content, personal }: Pick<SealedSubmission, 'content' | 'personal'>): string {
  return personal === undefined ? content : `${content}\n${personal}`
}
