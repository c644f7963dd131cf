import type { EvaluationsChunk } from '../evaluation/evaluation.ts'
import type { ParticipationEvent } from '../event/participationEvent.ts'
import type { CallChunk, SurveyEntry } from '../participation/participationChunks.ts'
import type { GuidelineChunk, OverviewChunk, PlanOutline, PolicyChunk } from '../plan/dataset.ts'
import type { Entity } from './entity.ts'

/** What a phone holds of a city's plan: the contents of its chunks. The order of `policies` does not matter. */
export interface PlanContents {
  readonly outline: PlanOutline
  readonly overview: OverviewChunk
  readonly policies: readonly PolicyChunk[]
  readonly guideline: GuidelineChunk
  /** Absent where the city has published no evaluation. */
  readonly evaluations?: EvaluationsChunk | undefined
  /** パブリックコメント; absent where the city has published none. */
  readonly calls?: readonly CallChunk[] | undefined
  /** アンケート, as lists show them. */
  readonly surveys?: readonly SurveyEntry[] | undefined
  /** 催し that are or were shown: none whose 掲載 is yet to begin. */
  readonly events?: readonly ParticipationEvent[] | undefined
}

/** A dataset as it is compared with another. */
export interface PlanPicture {
  /** By `entityKey`; an entity stands after the one that it belongs to. */
  readonly entities: ReadonlyMap<string, Entity>
  /** The ids of the divisions that records mean by a printed name. */
  readonly divisionIdsByName: ReadonlyMap<string, readonly string[]>
}
