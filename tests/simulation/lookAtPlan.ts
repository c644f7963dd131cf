import { createHash } from 'node:crypto'
import type { PlanReader } from '../../src/app/db/planReader.ts'
import type { PlanState } from '../../src/app/db/planState.ts'
import type { Look } from './planHistory.ts'

/** As often a page is read anew because another edition was shown meanwhile. */
const mostTimes = 4

/** Reads all that a page shows of the plan, as pages do: from its beginning again where another edition came meanwhile. `undefined` where editions never rest. */
export async function lookAtPlan(reader: PlanReader, state: () => PlanState): Promise<Look | undefined> {
  for (let times = 0; times < mostTimes; times += 1) {
    const before = state()
    if (before.kind !== 'ready') return { kind: before.kind }
    const look = await readAll(reader, before).catch((error: unknown): Look => ({ kind: 'unreadable', error: String(error) }))
    if (state() === before) return look
  }
  return undefined
}

async function readAll(reader: PlanReader, { version, place }: Extract<PlanState, { kind: 'ready' }>): Promise<Look> {
  const hashes = new Map<string, string>()
  for (const { name } of version.chunks) {
    const value = await readChunk(reader, name)
    // Everything here was written in the order in which it is read, so that its text is made again to the letter.
    if (value !== undefined) hashes.set(name, createHash('sha256').update(JSON.stringify(value)).digest('hex'))
  }
  return { kind: 'read', edition: version.edition, place: place.kind, hashes }
}

function readChunk(reader: PlanReader, name: string): Promise<object | undefined> {
  const [kind, id = ''] = name.split(/-(.*)/)
  switch (kind) {
    case 'outline': return reader.outline()
    case 'overview': return reader.overview()
    case 'guideline': return reader.guideline()
    case 'readings': return reader.readings()
    case 'synonyms': return reader.synonyms()
    case 'participation': return reader.participation()
    case 'events': return reader.events()
    case 'policies': return reader.policies(id)
    case 'survey': return reader.survey(id)
    case 'call': return reader.call(id)
    default: throw new Error(`nobody reads ${name}`)
  }
}
