import { expect } from 'vitest'
import type { StorageSettings } from '../../src/storage/openStorage.ts'
import { storedRows } from '../e2e/participation/storedRows.ts'
import type { SendLoad } from './sendLoad.ts'

/**
 * Ends a load and compares it with the database: every acknowledged answer is one row with the very number of its receipt. Gives the
 * number of rows, which may be more where others sent too.
 */
export async function expectEachOnce(load: SendLoad, place: StorageSettings): Promise<number> {
  await load.stop()
  expect(load.faults).toEqual([])
  const rows = await storedRows(place, 'park')
  const numbers = new Map(rows.map(({ id, number }) => [id, number]))
  expect([...load.acknowledged].filter(([id, number]) => numbers.get(id) !== number)).toEqual([])
  expect(numbers.size).toBe(rows.length)
  return rows.length
}
