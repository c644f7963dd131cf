import type { ParticipationEvent } from '../../domain/event/participationEvent.ts'
import type { CallChunk } from '../../domain/participation/participationChunks.ts'
import type { Day } from '../../domain/plan/fiscalYear.ts'
import { dayOf } from '../../domain/sync/formatInstant.ts'
import type { HeldEdition } from '../../domain/change/tellEdition.ts'
import type { PlanVersion } from '../../domain/sync/planVersion.ts'
import { ChunkLostError, createPlanReader } from './createPlanReader.ts'
import type { PlanReader } from './planReader.ts'
import type { PlanStore } from './planStore.ts'

/** A version with all its contents, or `undefined` where the phone has lost a part of it. */
export async function readEdition(store: Pick<PlanStore, 'text'>, version: PlanVersion): Promise<HeldEdition | undefined> {
  const hashes = new Map(version.chunks.map(({ name, hash }) => [name, hash]))
  const reader = createPlanReader({
    has: name => Promise.resolve(hashes.has(name)),
    text: async (name) => {
      const hash = hashes.get(name)
      return hash === undefined ? undefined : store.text(hash)
    },
  })
  try {
    const outline = await reader.outline()
    const ids = outline.pillars.flatMap(pillar => pillar.basicPolicies.map(({ id }) => id))
    const [overview, guideline, evaluations, ...policies] =
      await Promise.all([reader.overview(), reader.guideline(), reader.evaluations(), ...ids.map(id => reader.policies(id))])
    const [calls, { surveys }, events] = await Promise.all([readCalls(reader), reader.participation(), readEvents(reader, dayOf(version.publishedAt))])
    const contents = { outline, calls, surveys, events, overview, guideline, evaluations, policies: policies.filter(chunk => chunk !== undefined) }
    return { mark: { edition: version.edition, publishedAt: version.publishedAt }, contents }
  } catch (error) {
    if (error instanceof ChunkLostError) return undefined
    throw error
  }
}

async function readCalls(reader: PlanReader): Promise<readonly CallChunk[]> {
  const { calls } = await reader.participation()
  return (await Promise.all(calls.map(({ id }) => reader.call(id)))).flatMap(chunk => chunk ?? [])
}

/** Without those that the city does not show yet: nobody is told of them before. */
async function readEvents(reader: PlanReader, day: Day): Promise<readonly ParticipationEvent[]> {
  return (await reader.events()).events.filter(({ listedFrom }) => listedFrom === undefined || listedFrom <= day)
}
