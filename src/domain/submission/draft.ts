import type { Instant } from '../delivery/instant.ts'
import type { FormRef } from './sealedSubmission.ts'

/** What a form's page has asked for so far, as JSON: the names and their values are the form's own affair. */
export type DraftValues = Readonly<Record<string, unknown>>

/** 書きかけ: what a resident is writing. It carries the form as it was when writing began, and is answered against that for ever. */
export interface Draft {
  readonly format: 1
  /** The submission's id, fixed when writing begins. */
  readonly id: string
  /** 確認番号 in its normalised form, made with the id. */
  readonly secret: string
  readonly form: FormRef
  /** The form itself as JSON: a later version, or the form's end, takes nothing away from who began to write. */
  readonly formText: string
  /** What lists call it: the form's title when writing began. */
  readonly title: string
  readonly language: string
  readonly values: DraftValues
  /** The page of the form on which the person was, counted from 0. */
  readonly page: number
  readonly startedAt: Instant
  readonly changedAt: Instant
  /** How often it was saved. Two tabs that write the same draft are told apart by it. */
  readonly revision: number
  /** For a proposal begun on a project's or policy's page. */
  readonly about?: { readonly kind: 'project' | 'policy', readonly id: string }
  /** 訂正: what it takes the place of. */
  readonly amends?: { readonly id: string, readonly secret: string }
}

/** What is known when writing begins. */
export type DraftStart = Pick<Draft, 'form' | 'formText' | 'title' | 'language'> & Partial<Pick<Draft, 'values' | 'about' | 'amends'>>

/** The two things of a submission that chance makes. */
export type Identity = Pick<Draft, 'id' | 'secret'>

/** A draft on which nothing was saved yet. */
export function beginDraft(start: DraftStart, identity: Identity, at: Instant): Draft {
  return { format: 1, values: {}, ...start, ...identity, page: 0, startedAt: at, changedAt: at, revision: 0 }
}
