import { describe, expect, it } from 'vitest'
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
  it('leaves a sound connection alone', async () => {
    const database = databaseThatCounts()
    expect(await withReopening(database, failing(0, dead))).toBe('done')
    expect(database.calls).toEqual([])
  })

  it('replaces a dead connection and does the work again', async () => {
    const database = databaseThatCounts()
    expect(await withReopening(database, failing(2, dead))).toBe('done')
    expect(database.calls).toEqual(['close', 'open', 'close', 'open'])
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
    expect(database.calls.filter(call => call === 'open')).toHaveLength(reopenings)
  })

  it('does not repeat work that failed for another reason', async () => {
    const database = databaseThatCounts()
    await expect(withReopening(database, failing(1, () => new Error('constraint')))).rejects.toThrow('constraint')
    expect(database.calls).toEqual([])
  })
})
