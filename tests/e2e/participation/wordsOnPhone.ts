import type { Draft } from '../../../src/domain/submission/draft.ts'
import type { OutboxItem } from '../../../src/domain/submission/outboxItem.ts'
import type { ReceivedItem } from '../../../src/domain/submission/receivedItem.ts'

/** What the phone's database of written words holds. */
export interface WordsOnPhone {
  readonly drafts: readonly Draft[]
  readonly outbox: readonly OutboxItem[]
  readonly receipts: readonly ReceivedItem[]
}

/** Reads the database itself, past the app. */
export function wordsOnPhone(page: { evaluate(run: () => Promise<WordsOnPhone>): Promise<WordsOnPhone> }): Promise<WordsOnPhone> {
  return page.evaluate(async () => {
    const name = 'minna-no-keikaku-words'
    // Opening what is not there would make it.
    const isThere = (await indexedDB.databases()).some(database => database.name === name)
    if (!isThere) return { drafts: [], outbox: [], receipts: [] }
    const done = <Result>(request: IDBRequest): Promise<Result> => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result as Result)
      request.onerror = () => reject(request.error ?? new Error('The request failed.'))
    })
    const database = await done<IDBDatabase>(indexedDB.open(name))
    const reading = database.transaction(['drafts', 'outbox', 'receipts'])
    const [drafts, outbox, receipts] = await Promise.all([
      done<Draft[]>(reading.objectStore('drafts').getAll()),
      done<OutboxItem[]>(reading.objectStore('outbox').getAll()),
      done<ReceivedItem[]>(reading.objectStore('receipts').getAll()),
    ])
    database.close()
    return { drafts, outbox, receipts }
  })
}
