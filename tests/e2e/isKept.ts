import { expect } from 'vitest'

/** Waits until this phone needs no network any more: the worker answers for the page, and the plan lies in the database. */
export async function isKept(page: { evaluate(run: () => Promise<boolean>): Promise<boolean> }): Promise<void> {
  await expect.poll(() => page.evaluate(async () => {
    const name = 'minna-no-keikaku'
    const isThere = (await indexedDB.databases()).some(database => database.name === name)
    // Opening what is not there would make it.
    if (!isThere || navigator.serviceWorker.controller?.state !== 'activated') return false
    const done = <Result>(request: IDBRequest<Result>): Promise<Result> => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error ?? new Error('The request failed.'))
    })
    const database = await done(indexedDB.open(name))
    try {
      const current: unknown = await done<unknown>(database.transaction('pointers').objectStore('pointers').get('current'))
      return current !== undefined
    } catch {
      return false
    } finally {
      database.close()
    }
  }), { timeout: 60_000 }).toBe(true)
}
