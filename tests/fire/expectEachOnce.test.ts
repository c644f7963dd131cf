import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStorage, sqliteFile } from '../../src/storage/openStorage.ts'
import { createTestCity, type TestCity } from '../server/testCity.ts'
import { newSubmission, sha256 } from '../storage/samples.ts'
import { expectEachOnce } from './expectEachOnce.ts'
import type { SendLoad } from './sendLoad.ts'

describe('expectEachOnce', () => {
  let city: TestCity
  let load: SendLoad

  beforeEach(async () => {
    city = createTestCity()
    mkdirSync(city.dataDir)
    const storage = await openStorage(city)
    const submissions = [newSubmission({ content: '見本' }), newSubmission({ content: '別の見本' })]
    for (const submission of submissions) await storage.submissions.accept(submission)
    await storage.close()
    load = {
      acknowledged: new Map(submissions.map(({ number, sealed: { id, hash, content } }) => [id, { number, hash, content }])),
      faults: [], vain: () => 0, stop: () => Promise.resolve(),
    }
  })
  afterEach(() => city.remove())

  const change = (sql: string, ...values: readonly string[]): void => {
    const database = new Database(join(city.dataDir, sqliteFile))
    expect(database.prepare(sql).run(...values).changes).toBe(1)
    database.close()
  }

  it('counts what is as it was sent', async () => {
    expect(await expectEachOnce(load, city)).toBe(2)
  })

  it.each([
    ['text', 'update submissions set content = ? where content = ?', ['見木', '見本']],
    ['hash', 'update submissions set hash = ? where hash = ?', [sha256('見木'), sha256('見本')]],
    ['loss', 'delete from submissions where content = ?', ['見本']],
  ] as const)('sees a changed %s', async (_what, sql, values) => {
    change(sql, ...values)
    await expect(expectEachOnce(load, city)).rejects.toThrow()
  })
})
