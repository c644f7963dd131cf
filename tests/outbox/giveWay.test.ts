import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { PersonalDatabase } from '../../src/app/db/personalDatabase.ts'
import { PlanDatabase } from '../../src/app/db/planDatabase.ts'
import { WordsDatabase } from '../../src/outbox/wordsDatabase.ts'

describe('giveWay', () => {
  it.each([['words', WordsDatabase], ['plan', PlanDatabase], ['personal data', PersonalDatabase]] as const)('lets the database of %s be deleted by another page though its first opening was answered when it had been given up', async (_, TabDatabase) => {
    const database = new TabDatabase()
    const first = database.open().catch((error: unknown) => error)
    database.close()
    expect(await first).toHaveProperty('name', 'DatabaseClosedError')
    await database.open()
    await Dexie.delete(database.name)
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(database.name)
    database.close()
  })
})
