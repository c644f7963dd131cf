import { IDBFactory, IDBKeyRange, IDBOpenDBRequest } from 'fake-indexeddb'
import Dexie from 'dexie'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { storagePatience } from '../../src/outbox/answersWithin.ts'
import { reopenings, withReopening } from '../../src/outbox/withReopening.ts'

const dead = () => Object.assign(new Error('The database connection is closing.'), { name: 'InvalidStateError' })

function databaseThatCounts() {
  const calls: string[] = []
  return {
    calls,
    close: () => void calls.push('close'),
    open: () => {
      calls.push('open')
      return Promise.resolve()
    },
  }
}

/** Work that fails in the same way a number of times. */
function failing(times: number, error: () => Error) {
  let left = times
  return () => left-- > 0 ? Promise.reject(error()) : Promise.resolve('done')
}

describe('withReopening', () => {
  afterEach(() => void vi.useRealTimers())

  it('opens a database that is not open, and leaves a sound connection alone', async () => {
    const database = databaseThatCounts()
    expect(await withReopening(database, failing(0, dead))).toBe('done')
    expect(database.calls).toEqual(['open'])
  })

  it('replaces a dead connection and does the work again', async () => {
    const database = databaseThatCounts()
    expect(await withReopening(database, failing(2, dead))).toBe('done')
    expect(database.calls).toEqual(['open', 'close', 'open', 'close', 'open'])
  })

  it.each([
    ['lost by Safari', () => Object.assign(new Error('Connection to Indexed Database server lost. Refresh the page to try again'), { name: 'UnknownError' })],
    ['closed by another tab', () => Object.assign(new Error(), { name: 'DatabaseClosedError' })],
  ])('knows a connection %s', async (_, error) => {
    expect(await withReopening(databaseThatCounts(), failing(1, error))).toBe('done')
  })

  it('gives up after three times', async () => {
    const database = databaseThatCounts()
    await expect(withReopening(database, failing(99, dead))).rejects.toThrow('closing')
    expect(database.calls.filter(call => call === 'open')).toHaveLength(reopenings + 1)
  })

  it('does not repeat work that failed for another reason', async () => {
    const database = databaseThatCounts()
    await expect(withReopening(database, failing(1, () => new Error('constraint')))).rejects.toThrow('constraint')
    expect(database.calls).toEqual(['open'])
  })

  it('gives up an opening that is never answered, and opens it anew for who asks next', async () => {
    vi.useFakeTimers()
    const { calls, ...counted } = databaseThatCounts()
    const deaf = { ...counted, open: () => (calls.push('open'), calls.length === 1 ? new Promise<void>(() => undefined) : Promise.resolve()) }
    const failed = expect(withReopening(deaf, failing(0, dead))).rejects.toThrow('does not answer')
    await vi.advanceTimersByTimeAsync(storagePatience)
    await failed
    expect(calls).toEqual(['open', 'close'])
    expect(await withReopening(deaf, failing(0, dead))).toBe('done')
  })

  it('opens the real database anew where the browser never answered, for who asks afterwards', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const browser = new IDBFactory()
    const answers = [() => new IDBOpenDBRequest()]
    const indexedDB = { open: (name: string, version?: number) => (answers.shift() ?? (() => browser.open(name, version)))() }
    const database = new Dexie('deaf', { indexedDB, IDBKeyRange })
    database.version(1).stores({ words: 'id' })
    const add = (id: string): Promise<string> => withReopening(database, () => database.table<{ id: string }, string>('words').add({ id }))
    const first = expect(add('first')).rejects.toThrow('does not answer')
    const second = add('second').catch(() => add('third'))
    await vi.advanceTimersByTimeAsync(storagePatience)
    await first
    expect(['second', 'third']).toContain(await second)
    database.close()
  })
})
