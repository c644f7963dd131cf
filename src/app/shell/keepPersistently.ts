import type { WebStorage } from '../db/webStorage.ts'

const key = 'persistence-asked'

/**
 * How firmly the browser keeps the plan: `firm`, until the person deletes it; `loose`, it may clear it when space is short;
 * `unknown`, it does not say.
 */
export type Persistence = 'firm' | 'loose' | 'unknown'

/** What asking needs of the browser; `storage` is missing on plain http. */
export interface PersistencePorts {
  readonly storage: Pick<StorageManager, 'persist' | 'persisted'> | undefined
  readonly memory: WebStorage
}

/** How firmly the plan is kept now. */
export async function readPersistence({ storage }: Pick<PersistencePorts, 'storage'>): Promise<Persistence> {
  return storage ? persistenceOf(storage.persisted()) : 'unknown'
}

/** Asks the browser to keep the plan firmly; some browsers then ask the person. */
export async function askPersistence({ storage, memory }: PersistencePorts): Promise<Persistence> {
  memory.setItem(key, 'yes')
  return storage ? persistenceOf(storage.persist()) : 'unknown'
}

function persistenceOf(answer: Promise<boolean>): Promise<Persistence> {
  return answer.then(isPersisted => isPersisted ? 'firm' : 'loose', () => 'unknown')
}

/**
 * Asks once, by itself, on a visit that shows that the person uses the app: a later visit than the first, or one from the
 * home screen. On the first visit browsers refuse, and the one that asks the person would do so out of the blue.
 */
export async function askPersistenceOnce(ports: PersistencePorts, isRegular: boolean): Promise<void> {
  if (!isRegular || ports.memory.getItem(key) !== null) return
  if (await readPersistence(ports) === 'loose') await askPersistence(ports)
}
