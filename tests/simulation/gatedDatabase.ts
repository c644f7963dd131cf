import 'fake-indexeddb/auto'
import Dexie, { type DBCore, type DBCoreTable, type DBCoreTransaction } from 'dexie'
import { WordsDatabase } from '../../src/outbox/wordsDatabase.ts'
import type { Activity } from './activity.ts'
import type { Gate } from './gate.ts'
import { createGatedOpening, type OpeningSurroundings } from './gatedOpening.ts'

/** How an access to the phone's storage fails. An `AbortError` afterwards: the request is answered, and its transaction is broken off then. */
export interface StorageFault {
  readonly error: DOMException
  /** Before the access, or although it did what it should. */
  readonly when: 'before' | 'after'
}

/** What surrounds a tab's storage. */
export interface DatabaseSurroundings {
  readonly gate: Gate
  readonly activity: Activity
  readonly faultOf: (isWrite: boolean) => StorageFault | undefined
}

/** A tab's connection to its phone's database of words. */
export function openGatedDatabase(name: string, surroundings: DatabaseSurroundings & OpeningSurroundings): WordsDatabase {
  return gateDatabase(createGatedOpening(() => new WordsDatabase(name), 'outbox', surroundings), surroundings)
}

/**
 * Makes a connection that was not opened yet that of a tab. A transaction of a tab that is killed is taken back, as browsers do; one that
 * had ended before stays.
 */
export function gateDatabase<Database extends Dexie>(database: Database, { gate, activity, faultOf }: DatabaseSurroundings): Database {
  /**
   * In promises of Dexie's alone: a native one that is awaited in the midst of a transaction makes Dexie take what all other tabs do
   * afterwards for a part of it.
   */
  function access<Result>(isWrite: boolean, transaction: DBCoreTransaction, work: () => Promise<Result>): Promise<Result> {
    gate.onPass()
    if (gate.isDead()) return new Dexie.Promise<Result>(() => undefined)
    const fault = faultOf(isWrite)
    if (fault?.when === 'before') return Dexie.Promise.reject(fault.error)
    const isOver = activity.begin()
    const ended = (result: Result): Result | PromiseLike<Result> => {
      isOver()
      gate.onPass()
      if (gate.isDead()) return new Dexie.Promise<Result>(() => undefined)
      if (fault?.error.name === 'AbortError') takeBack(transaction)
      else if (fault) return Dexie.Promise.reject(fault.error)
      return result
    }
    return Dexie.Promise.resolve(work()).then(ended, (error: unknown) => {
      isOver()
      throw error
    })
  }
  const gated = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    mutate: request => access(true, request.trans, () => table.mutate(request)),
    get: request => access(false, request.trans, () => table.get(request)),
    getMany: request => access(false, request.trans, () => table.getMany(request)),
    query: request => access(false, request.trans, () => table.query(request)),
    openCursor: request => access(false, request.trans, () => table.openCursor(request)),
    count: request => access(false, request.trans, () => table.count(request)),
  })
  function begin(transaction: DBCoreTransaction): DBCoreTransaction {
    if (!(transaction instanceof IDBTransaction)) return transaction
    const isOver = gate.atEnd(() => takeBack(transaction))
    for (const ending of ['complete', 'abort', 'error']) transaction.addEventListener(ending, isOver)
    return transaction
  }
  database.use({
    stack: 'dbcore', name: 'gate',
    create: (core: DBCore) => ({ ...core, table: tableName => gated(core.table(tableName)), transaction: (...args) => begin(core.transaction(...args)) }),
  })
  // What a tab that is dead would still do opens nothing: it ends at its first access.
  const open = database.open.bind(database)
  database.open = () => gate.isDead() ? Dexie.Promise.resolve(database) : open()
  gate.atEnd(() => database.close())
  return database
}

function takeBack(transaction: DBCoreTransaction): void {
  // One that has ended a moment ago, though it has told nobody yet, is not taken back any more.
  try {
    if (transaction instanceof IDBTransaction) transaction.abort()
  }
  catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}
