import { evaluationsChunkName, type EvaluationsChunk } from '../../domain/evaluation/evaluation.ts'
import {
  callChunkName, eventsChunkName, participationChunkName, surveyChunkName,
  type CallChunk, type EventsChunk, type ParticipationChunk, type SurveyChunk,
} from '../../domain/participation/participationChunks.ts'
import { policyChunkName, type FixedChunks, type PolicyChunk } from '../../domain/plan/dataset.ts'
import { readingsChunkName, type ReadingsChunk } from '../../domain/reading/readingsChunk.ts'
import { synonymsChunkName, type SynonymsChunk } from '../../domain/search/synonymsChunk.ts'
import type { PlanReader } from './planReader.ts'

/** A chunk that the current version names is not on this phone, or is another thing: its storage lost it. */
export class ChunkLostError extends Error {
  override readonly name = 'ChunkLostError'

  constructor(readonly chunk: string) {
    super(`chunk ${chunk} is not in the phone's storage`)
  }
}

/** Where a reader gets the texts of the current version. */
export interface ChunkTexts {
  /** Whether the current version has a chunk of that name. */
  has(name: string): Promise<boolean>
  /** The text of a chunk that the version has; `undefined` when storage lost it. */
  text(name: string): Promise<string | undefined>
}

/** A reader that keeps what it parsed, until `forget`. */
export interface CachingPlanReader extends PlanReader {
  /** Drops everything that was read: what is current has changed. */
  forget(): void
}

/** What each kind of chunk holds. */
interface Chunks extends FixedChunks {
  readonly policies: PolicyChunk
  readonly evaluations: EvaluationsChunk
  readonly readings: ReadingsChunk
  readonly synonyms: SynonymsChunk
  readonly participation: ParticipationChunk
  readonly events: EventsChunk
  readonly survey: SurveyChunk
  readonly call: CallChunk
}

/** A field by which each kind is known. */
const marks: { readonly [Kind in keyof Chunks]: keyof Chunks[Kind] & string } = {
  outline: 'plan',
  overview: 'introduction',
  guideline: 'guideline',
  policies: 'basicPolicyId',
  evaluations: 'entries',
  readings: 'words',
  synonyms: 'groups',
  participation: 'calls',
  events: 'events',
  survey: 'survey',
  call: 'call',
}

function isChunk<Kind extends keyof Chunks>(kind: Kind, value: unknown): value is Chunks[Kind] {
  return typeof value === 'object' && value !== null && marks[kind] in value
}

/** Makes a reader. Of a chunk's form only a mark is looked at: its hash was checked, against the manifest of a known format. */
export function createPlanReader(texts: ChunkTexts): CachingPlanReader {
  const parsed = new Map<string, Promise<unknown>>()

  async function parse(name: string): Promise<unknown> {
    const text = await texts.text(name)
    if (text === undefined) throw new ChunkLostError(name)
    return JSON.parse(text)
  }

  function read(name: string): Promise<unknown> {
    const known = parsed.get(name)
    if (known) return known
    const reading = parse(name)
    parsed.set(name, reading)
    // A failure is not kept: the next read tries again.
    reading.catch(() => {
      if (parsed.get(name) === reading) parsed.delete(name)
    })
    return reading
  }

  async function readAs<Kind extends keyof Chunks>(kind: Kind, name: string): Promise<Chunks[Kind]> {
    const value = await read(name)
    if (!isChunk(kind, value)) throw new ChunkLostError(name)
    return value
  }

  const fixed = <Kind extends keyof FixedChunks>(kind: Kind) => readAs(kind, kind)
  const optional = async <Kind extends keyof Chunks>(kind: Kind, name: string) => await texts.has(name) ? readAs(kind, name) : undefined
  return {
    outline: () => fixed('outline'),
    overview: () => fixed('overview'),
    guideline: () => fixed('guideline'),
    policies: basicPolicyId => optional('policies', policyChunkName(basicPolicyId)),
    evaluations: () => optional('evaluations', evaluationsChunkName),
    // Not there yet is no fault: it is deferred.
    readings: () => optional('readings', readingsChunkName).catch((error: unknown) => {
      if (error instanceof ChunkLostError) return undefined
      throw error
    }),
    synonyms: async () => await optional('synonyms', synonymsChunkName) ?? { groups: [] },
    participation: async () => await optional('participation', participationChunkName) ?? { surveys: [], calls: [] },
    events: async () => await optional('events', eventsChunkName) ?? { events: [] },
    survey: id => optional('survey', surveyChunkName(id)),
    call: id => optional('call', callChunkName(id)),
    forget: () => parsed.clear(),
  }
}
