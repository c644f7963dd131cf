import Dexie, { type DBCore, type DBCoreTable, type DBCoreTransaction } from 'dexie'
import { abortTransaction } from './abortTransaction.ts'
import { storagePatience } from './answersWithin.ts'

/**
 * Lets no transaction of a database last longer than the patience with the storage: it is then aborted, and what waits for it is told
 * (`TimeoutError`). WebKit lets all others wait for ever for one that a page left open when it went into the back/forward cache, and does
 * not even answer to the abort.
 */
export function boundTransactions(database: Dexie): void {
  const overdue = new WeakMap<DBCoreTransaction, Promise<never>>()

  function begin(transaction: DBCoreTransaction): DBCoreTransaction {
    if (!(transaction instanceof IDBTransaction)) return transaction
    const isOverdue = new Promise<never>((_, reject) => {
      const timer = setTimeout(() => {
        reject(new DOMException('The storage does not answer.', 'TimeoutError'))
        abortTransaction(transaction)
      }, storagePatience)
      for (const ending of ['complete', 'abort']) transaction.addEventListener(ending, () => clearTimeout(timer))
    })
    isOverdue.catch(() => undefined)
    overdue.set(transaction, isOverdue)
    return transaction
  }

  /** In a promise of Dexie's, which goes on in the transaction where a browser's own would not. */
  function bound<Result>(trans: DBCoreTransaction, answer: PromiseLike<Result>): Promise<Result> {
    return new Dexie.Promise<Result>((resolve, reject) => {
      answer.then(resolve, reject)
      overdue.get(trans)?.catch(reject)
    })
  }

  const boundTable = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    mutate: request => bound(request.trans, table.mutate(request)),
    get: request => bound(request.trans, table.get(request)),
    getMany: request => bound(request.trans, table.getMany(request)),
    query: request => bound(request.trans, table.query(request)),
    openCursor: request => bound(request.trans, table.openCursor(request)),
    count: request => bound(request.trans, table.count(request)),
  })
  database.use({
    stack: 'dbcore', name: 'bound',
    create: (core: DBCore) => ({ ...core, table: name => boundTable(core.table(name)), transaction: (...args) => begin(core.transaction(...args)) }),
  })
}
