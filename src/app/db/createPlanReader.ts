import { evaluationsChunkName, type EvaluationsChunk } from '../../domain/evaluation/evaluation.ts'
import {
  callChunkName, eventsChunkName, participationChunkName, surveyChunkName,
  type CallChunk, type EventsChunk, type ParticipationChunk, type SurveyChunk,
} from '../../domain/participation/participationChunks.ts'
import { policyChunkName, type FixedChunks, type PolicyChunk } from '../../domain/plan/dataset.ts'
import { readingsChunkName, type ReadingsChunk } from '../../domain/reading/readingsChunk.ts'
import { synonymsChunkName, type SynonymsChunk } from '../../domain/search/synonymsChunk.ts'
import type { PlanReader } from './planReader.ts'

/** A chunk that the current version names is not on this phone: its storage lost it. */
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

/** Makes a reader. The chunks' form is not checked again: their hash was, against the manifest of a known format. */
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

  const fixed = async <Name extends keyof FixedChunks>(name: Name) => await read(name) as FixedChunks[Name]
  const optional = async (name: string) => await texts.has(name) ? read(name) : undefined
  return {
    outline: () => fixed('outline'),
    overview: () => fixed('overview'),
    guideline: () => fixed('guideline'),
    policies: async basicPolicyId => await optional(policyChunkName(basicPolicyId)) as PolicyChunk | undefined,
    evaluations: async () => await optional(evaluationsChunkName) as EvaluationsChunk | undefined,
    async readings() {
      // Not there yet is no fault: it is deferred.
      const reading = optional(readingsChunkName).catch((error: unknown) => {
        if (!(error instanceof ChunkLostError)) throw error
      })
      return await reading as ReadingsChunk | undefined
    },
    synonyms: async () => await optional(synonymsChunkName) as SynonymsChunk | undefined ?? { groups: [] },
    participation: async () => await optional(participationChunkName) as ParticipationChunk | undefined ?? { surveys: [], calls: [] },
    events: async () => await optional(eventsChunkName) as EventsChunk | undefined ?? { events: [] },
    survey: async id => await optional(surveyChunkName(id)) as SurveyChunk | undefined,
    call: async id => await optional(callChunkName(id)) as CallChunk | undefined,
    forget: () => parsed.clear(),
  }
}
