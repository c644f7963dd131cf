import type { Publication, PublicationKind } from '../../domain/participation/publication.ts'
import type { Storage } from '../../storage/storage.ts'

/** The published forms as a server needs them for each submission, kept in memory. */
export interface FormCatalogue {
  /** One version, which never changes. */
  readonly version: <Kind extends PublicationKind>(kind: Kind, id: string, version: number) => Promise<Publication<Kind> | undefined>
  /** The newest version with what the city says of it. */
  readonly latest: <Kind extends PublicationKind>(kind: Kind, id: string) => Promise<Publication<Kind> | undefined>
  /** Called when something else is published: what stands in memory is read anew. */
  readonly refresh: () => void
}

/** So many documents are kept; beyond them the oldest goes. */
const kept = 200

/** Reads through to storage, and keeps what it found. What was not found is asked for again: it may be published by now. */
export function createFormCatalogue({ publications }: Pick<Storage, 'publications'>): FormCatalogue {
  const versions = createMemory()
  const latest = createMemory()
  return {
    version: (kind, id, version) => versions.recall(`${kind} ${id} ${version}`, () => publications.version(kind, id, version)),
    latest: (kind, id) => latest.recall(`${kind} ${id}`, () => publications.latest(kind, id)),
    refresh: () => latest.forget(),
  }
}

function createMemory() {
  const memory = new Map<string, Promise<unknown>>()
  return {
    forget: () => memory.clear(),
    recall<Value>(key: string, read: () => Promise<Value | undefined>): Promise<Value | undefined> {
      const known = memory.get(key)
      if (known) return known as Promise<Value | undefined>
      const reading = read()
      memory.set(key, reading)
      const forget = (): void => {
        if (memory.get(key) === reading) memory.delete(key)
      }
      reading.then((value) => { if (value === undefined) forget() }, forget)
      const [oldest] = memory.keys()
      if (memory.size > kept && oldest !== undefined) memory.delete(oldest)
      return reading
    },
  }
}
