import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cachesTransactions, endTransactionsOnLeaving } from '../../../src/app/submissions/endTransactionsOnLeaving.ts'

/** A page of its own that is shown, left and shown again, with a database open. */
async function openPage() {
  const window = new EventTarget()
  const tell = (event: 'pagehide' | 'pageshow', persisted: boolean): void => void window.dispatchEvent(Object.assign(new Event(event), { persisted }))
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = new IDBFactory().open('words')
    opening.onupgradeneeded = () => opening.result.createObjectStore('outbox')
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error ?? new Error('It does not open.'))
  })
  /** Writes something; says how the transaction ended. */
  const write = (): Promise<string> => {
    const transaction = database.transaction('outbox', 'readwrite')
    try {
      transaction.objectStore('outbox').put('見本', 1)
    } catch {
      return Promise.resolve('abort')
    }
    return new Promise((resolve) => {
      for (const ending of ['complete', 'abort']) transaction.addEventListener(ending, () => resolve(ending))
    })
  }
  return { window, tell, write }
}

describe('cachesTransactions', () => {
  it.each([['Apple Computer, Inc.', true], ['Google Inc.', false], ['', false]])('tells of %j: %s', (vendor, expected) => {
    expect(cachesTransactions({ vendor })).toBe(expected)
  })
})

describe('endTransactionsOnLeaving', () => {
  const given = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction') ?? {}
  let page: Awaited<ReturnType<typeof openPage>>
  beforeEach(async () => {
    page = await openPage()
    endTransactionsOnLeaving({ window: page.window, databases: IDBDatabase })
  })

  afterEach(() => {
    Object.defineProperty(IDBDatabase.prototype, 'transaction', given)
  })

  it('lets go on what runs while the page is shown', async () => {
    expect(await page.write()).toBe('complete')
  })

  it('aborts what runs, and what begins, when the page goes into the back/forward cache', async () => {
    const running = page.write()
    page.tell('pagehide', true)
    expect(await running).toBe('abort')
    expect(await page.write()).toBe('abort')
  })

  it('lets go on what begins once the page is shown again', async () => {
    page.tell('pagehide', true)
    page.tell('pageshow', true)
    expect(await page.write()).toBe('complete')
  })

  it('leaves alone what runs when the page ends', async () => {
    const running = page.write()
    page.tell('pagehide', false)
    expect(await running).toBe('complete')
  })
})
