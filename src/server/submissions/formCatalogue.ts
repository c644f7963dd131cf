import type { Publication, PublicationKind } from '../../domain/participation/publication.ts'
import type { Storage } from '../../storage/storage.ts'

/** The published forms as a server needs them for each submission, kept in memory. */
export interface FormCatalogue {
  /** One version, which never changes, but may be erased. */
  readonly version: <Kind extends PublicationKind>(kind: Kind, id: string, version: number) => Promise<Publication<Kind> | undefined>
  /** The newest version with what the city says of it. */
  readonly latest: <Kind extends PublicationKind>(kind: Kind, id: string) => Promise<Publication<Kind> | undefined>
  /** Whether there was a version that is erased now: a 見本 that the city removed. */
  readonly isErased: (kind: PublicationKind, id: string, version: number) => Promise<boolean>
  /** Called when something else is published: what stands in memory is read anew. */
  readonly refresh: () => void
}

/** So many documents of a kind are kept; beyond them the oldest goes. */
const kept = 200

type Memories = { readonly [Kind in PublicationKind]: Memory<Publication<Kind>> }

/** Reads through to storage, and keeps what it found. What was not found is asked for again: it may be published by now. */
export function createFormCatalogue({ publications }: Pick<Storage, 'publications'>): FormCatalogue {
  const versions = createMemories()
  const latest = createMemories()
  return {
    version: (kind, id, version) => recall(versions, kind, `${id} ${version}`, () => publications.version(kind, id, version)),
    latest: (kind, id) => recall(latest, kind, id, () => publications.latest(kind, id)),
    isErased: async (kind, id, version) => version <= await publications.lastVersion(kind, id) && !await publications.version(kind, id, version),
    refresh: () => [versions, latest].flatMap(Object.values<Memory<Publication>>).forEach(memory => memory.clear()),
  }
}

/** What was read or is being read, in the order in which it was asked for. */
type Memory<Value> = Map<string, Promise<Value | undefined>>

function createMemories(): Memories {
  return { survey: new Map(), call: new Map(), event: new Map(), proposals: new Map() }
}

function recall<Kind extends PublicationKind>(
  memories: Memories, kind: Kind, key: string, read: () => Promise<Publication<Kind> | undefined>,
): Promise<Publication<Kind> | undefined> {
  const memory: Memories[Kind] = memories[kind]
  const known = memory.get(key)
  if (known) return known
  const reading = read()
  memory.set(key, reading)
  const forget = (): void => {
    if (memory.get(key) === reading) memory.delete(key)
  }
  reading.then((value) => { if (value === undefined) forget() }, forget)
  const [oldest] = memory.keys()
  if (memory.size > kept && oldest !== undefined) memory.delete(oldest)
  return reading
}
