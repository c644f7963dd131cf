import type { Instant } from '../delivery/instant.ts'
import type { ParticipationEvent } from '../event/participationEvent.ts'
import type { CallResult } from '../publicComment/callResult.ts'
import type { PublicCommentCall } from '../publicComment/publicCommentCall.ts'
import type { Survey } from '../survey/surveyForm.ts'
import type { SurveyResult } from '../survey/surveyResult.ts'
import type { ProposalForm } from './participationChunks.ts'

/** What the city publishes, by its kind. `proposals` has the one id `proposals`. */
export interface PublishedDocuments {
  readonly survey: Survey
  readonly call: PublicCommentCall
  readonly event: ParticipationEvent
  readonly proposals: ProposalForm
}

/** 公開物の種別 */
export type PublicationKind = keyof PublishedDocuments

/** What the city publishes as the outcome of a survey or a call. */
export interface PublishedResults {
  readonly survey: SurveyResult
  readonly call: CallResult
}

/** Kinds that have results. */
export type ResultKind = keyof PublishedResults

/**
 * What the city said of a publication after it was published, beside its versions: `closedAt` 早期の締切, `consideringAt` 検討中,
 * `withdrawn` 取下げ (of an event or a survey: taken back). Nothing of it means: as its own window says.
 */
export interface PublicationState {
  readonly closedAt?: Instant
  readonly consideringAt?: Instant
  readonly withdrawn?: { readonly at: Instant, readonly reason: string }
}

/** 公開物: one version of one document, with what was said of it since. Every version ever published is kept. */
export interface Publication<Kind extends PublicationKind = PublicationKind> {
  readonly kind: Kind
  readonly id: string
  /** Counts from 1; the version that the document itself names. */
  readonly version: number
  readonly publishedAt: Instant
  readonly document: PublishedDocuments[Kind]
  readonly state: PublicationState
}
