import { expect } from 'vitest'
import type { StorageSettings } from '../../src/storage/openStorage.ts'
import { storedRows } from '../e2e/participation/storedRows.ts'
import type { Acknowledged, SendLoad } from './sendLoad.ts'

/**
 * Ends a load and compares it with the database: every acknowledged answer is one row with the very number of its receipt, and with the
 * very text and hash that were sent. Gives the number of rows, which may be more where others sent too.
 */
export async function expectEachOnce(load: SendLoad, place: StorageSettings): Promise<number> {
  await load.stop()
  expect(load.faults).toEqual([])
  const rows = await storedRows(place, 'park')
  const stored = new Map(rows.map(row => [row.id, row]))
  const isAsSent = ([id, { number, hash, content }]: readonly [string, Acknowledged]): boolean => {
    const row = stored.get(id)
    return row?.number === number && row.hash === hash && row.content === content
  }
  expect([...load.acknowledged].filter(each => !isAsSent(each))).toEqual([])
  expect(stored.size).toBe(rows.length)
  return rows.length
}
