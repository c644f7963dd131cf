import { buildChunks } from '../../domain/participation/buildChunks.ts'
import type { ParticipationEvent } from '../../domain/event/participationEvent.ts'
import type { Storage } from '../../storage/storage.ts'
import type { DatasetChunk } from '../readDataset.ts'

/** What the city published for residents to take part in, as chunks beside those of the plan. */
export async function readParticipation({ publications, results }: Pick<Storage, 'publications' | 'results'>): Promise<{ readonly chunks: readonly DatasetChunk[], readonly events: readonly ParticipationEvent[] }> {
  const [surveys, calls, events, proposals, survey, call] = await Promise.all([
    publications.list('survey'), publications.list('call'), publications.list('event'), publications.latest('proposals', 'proposals'),
    results.list('survey'), results.list('call'),
  ])
  const named = buildChunks({ surveys, calls, events, ...(proposals && { proposals }) }, { survey, call })
  return {
    chunks: named.map(({ name, value }) => ({ name, body: Buffer.from(JSON.stringify(value)) })),
    events: named.flatMap(chunk => chunk.name === 'events' ? chunk.value.events : []),
  }
}
