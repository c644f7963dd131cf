import type { ParticipationEvent } from '../event/participationEvent.ts'
import type { PersonalField, CallPhase, PublicCommentCall } from '../publicComment/publicCommentCall.ts'
import type { CallResult } from '../publicComment/callResult.ts'
import type { SubmissionWindow } from '../submission/deadline.ts'
import type { FormText, Survey } from '../survey/surveyForm.ts'
import type { SurveyResult } from '../survey/surveyResult.ts'

/** A survey as lists show it. */
export interface SurveyEntry {
  readonly id: string
  readonly version: number
  readonly title: FormText
  readonly window: SubmissionWindow
  readonly access: Survey['access']
  readonly questions: number
  readonly hasResult: boolean
  readonly projectIds?: readonly string[]
  readonly policyIds?: readonly string[]
  readonly isSample?: true
}

/** A call as lists show it. `stated` is a phase that only the city can say; the others follow from window and day. */
export interface CallEntry {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly window: SubmissionWindow
  readonly stated?: Extract<CallPhase, 'considering' | 'published' | 'withdrawn'>
  readonly projectIds?: readonly string[]
  readonly policyIds?: readonly string[]
  readonly isSample?: true
}

/** わたしの提案, where this server takes some. */
export interface ProposalForm {
  readonly version: number
  /** Asked only of who wants a reply. */
  readonly contactFields: readonly PersonalField[]
  /** What becomes of a proposal, as the city words it. */
  readonly explanation: string
  readonly division?: string
  readonly isSample?: true
}

/**
 * Chunk `participation`: what there is to take part in, so that lists need nothing else. Absent on a server that published
 * nothing. Events are few and short, and stand in `events`.
 */
export interface ParticipationChunk {
  readonly surveys: readonly SurveyEntry[]
  readonly calls: readonly CallEntry[]
  readonly proposals?: ProposalForm
}

/** Chunk `events`: every event that is published. */
export interface EventsChunk {
  readonly events: readonly ParticipationEvent[]
}

/** Chunk `survey-<id>`: the survey's current version. */
export interface SurveyChunk {
  readonly survey: Survey
  readonly result?: SurveyResult
}

/** Chunk `call-<id>`. */
export interface CallChunk {
  readonly call: PublicCommentCall
  readonly result?: CallResult
}

export const participationChunkName = 'participation'
export const eventsChunkName = 'events'

/** The name of a survey's chunk. Ids are lower-case letters, digits and hyphens. */
export function surveyChunkName(id: string): `survey-${string}` {
  return `survey-${id}`
}

/** The name of a call's chunk. */
export function callChunkName(id: string): `call-${string}` {
  return `call-${id}`
}
