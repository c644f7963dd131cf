import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import type { Gate } from './gate.ts'

/** 26: where a page ends while its database is made or upgraded: before anything of that was done, or when all of it was. The browser takes it back then. */
export type UpgradeEnd = 'before' | 'after'

/** What becomes of a page's wish to open its database. */
export interface OpeningSurroundings {
  readonly gate: Gate
  /** What the browser makes of each wish. */
  readonly opening: () => 'opens' | 'refused' | 'hangs'
  /** Where the page ends while it is made. */
  readonly making: () => UpgradeEnd | undefined
}

/** A page's connection that was not opened yet; `store` is one of its stores. */
export function createGatedOpening<Database extends Dexie>(make: () => Database, store: string, { gate, opening, making }: OpeningSurroundings): Database {
  let wish: ReturnType<typeof opening> = 'opens'
  const ownDependencies = Dexie.dependencies
  const { indexedDB } = ownDependencies
  function atEnd({ transaction }: IDBOpenDBRequest, end: () => void): void {
    // A worker makes no database: it has taken its own back by now.
    try {
      transaction?.objectStore(store).count().addEventListener('success', end)
    }
    catch (error) {
      if (!(error instanceof DOMException)) throw error
    }
  }

  function open(...asked: Parameters<IDBFactory['open']>): IDBOpenDBRequest {
    wish = opening()
    // One that is answered by nobody. Dexie may give that up, and open it anew.
    if (wish === 'hangs') return new IDBOpenDBRequest()
    const request = indexedDB.open(...asked)
    const end = (): void => {
      request.transaction?.abort()
      gate.kill()
    }
    request.addEventListener('upgradeneeded', () => {
      const moment = making()
      if (moment === 'before') end()
      // Its stores are made once this listener has returned.
      else if (moment === 'after') queueMicrotask(() => atEnd(request, end))
    })
    return request
  }
  // The database takes what it opens with from here, once, when it is made.
  Dexie.dependencies = { ...ownDependencies, indexedDB: {
    open, cmp: indexedDB.cmp.bind(indexedDB), databases: indexedDB.databases.bind(indexedDB), deleteDatabase: indexedDB.deleteDatabase.bind(indexedDB),
  } }
  const database = make()
  Dexie.dependencies = ownDependencies
  database.on('ready', () => wish === 'refused' ? Promise.reject(new DOMException('', 'UnknownError')) : undefined, true)
  return database
}
