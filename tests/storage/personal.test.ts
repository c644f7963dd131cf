import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStorage } from '../../src/storage/openStorage.ts'
import type { Storage } from '../../src/storage/storage.ts'
import { newSubmission, spring } from './samples.ts'
import { databases, type TestDatabase } from './testDatabases.ts'

const form = { kind: 'publicComment', id: 'green', version: 1 } as const
const personal = '{"name":"見本"}'
const later = '2026-05-01T00:00:00.000Z'

describe.each(databases)('erasePersonal in $name', ({ create }) => {
  let database: TestDatabase
  let storage: Storage
  beforeEach(async () => {
    database = await create()
    storage = await openStorage(database)
  })
  afterEach(async () => {
    await storage.close()
    database.remove()
  })

  it('erases the personal fields of one form that were received before, and nothing else', async () => {
    const [before, without, after, other] = [
      newSubmission({ form, personal }), newSubmission({ form }), newSubmission({ form, personal, receivedAt: later }), newSubmission({ form: { ...form, id: 'blue' }, personal }),
    ]
    for (const each of [before, without, after, other]) await storage.submissions.accept(each)
    expect(await storage.submissions.countPersonal(form, later)).toBe(1)
    expect(await storage.submissions.erasePersonal(form, later)).toBe(1)
    expect(await storage.submissions.countPersonal(form, later)).toBe(0)
    const found = await Promise.all([before, without, after, other].map(({ sealed }) => storage.submissions.find(sealed.id)))
    expect(found.map(row => row?.personal)).toEqual([undefined, undefined, personal, personal])
    expect(found[0]).toMatchObject({ content: before.sealed.content, receipt: { hash: before.sealed.hash, receivedAt: spring }, state: 'received' })
    expect(await storage.submissions.accept(before)).toMatchObject({ kind: 'stored', isNew: false })
  })
})
