import type { CallChunk, SurveyChunk } from '../../participation/participationChunks.ts'
import type { ParticipationEvent } from '../../event/participationEvent.ts'

/** What the city has published to take part in, with its results. */
export interface PublishedSources {
  readonly surveys: readonly SurveyChunk[]
  readonly calls: readonly CallChunk[]
  readonly events: readonly ParticipationEvent[]
}
