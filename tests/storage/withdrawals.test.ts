import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FormRef } from '../../src/domain/submission/sealedSubmission.ts'
import { openStorage } from '../../src/storage/openStorage.ts'
import type { NewSubmission, Storage, StoredSubmission } from '../../src/storage/storage.ts'
import { newSubmission, sha256 } from './samples.ts'
import { databases, type TestDatabase } from './testDatabases.ts'

const survey: FormRef = { kind: 'surveyResponse', id: 'park', version: 1 }

describe.each(databases)('a withdrawal in $name', ({ create }) => {
  let database: TestDatabase
  let storage: Storage
  const accept = (submission: NewSubmission) => storage.submissions.accept(submission)
  const receiptOf = async (submission: NewSubmission) => {
    const accepted = await accept(submission)
    if (accepted.kind === 'refused') throw new Error(accepted.code)
    return accepted.receipt
  }
  const all = async () => {
    const found: StoredSubmission[] = []
    for await (const submission of storage.submissions.stream(survey)) found.push(submission)
    return found
  }
  const amends = ({ sealed }: NewSubmission) => ({ id: sealed.id, secretHash: sha256('secret') })

  beforeEach(async () => {
    database = await create()
    storage = await openStorage(database)
  })
  afterEach(async () => {
    await storage.close()
    database.remove()
  })

  it('erases the texts of the whole chain and keeps hashes and receipts', async () => {
    const first = newSubmission({ personal: '{"name":"見本"}' })
    const second = newSubmission({ amends: amends(first), personal: '{"name":"見本"}' })
    const withdrawal = newSubmission({ kind: 'withdrawal', amends: amends(second), content: '{"kind":"withdrawal"}' })
    await accept(first)
    await accept(second)
    const receipt = await receiptOf(withdrawal)
    expect(receipt.kind).toBe('withdrawal')
    const rows = await all()
    expect(rows.map(({ state, kind }) => [kind, state]).sort()).toEqual([['surveyResponse', 'withdrawn'], ['surveyResponse', 'withdrawn'], ['withdrawal', 'received']])
    for (const row of rows.filter(({ kind }) => kind !== 'withdrawal')) {
      expect(row).not.toHaveProperty('content')
      expect(row).not.toHaveProperty('personal')
      expect([first, second].map(({ sealed }) => sealed.hash)).toContain(row.receipt.hash)
    }
    expect(await accept(withdrawal)).toMatchObject({ isNew: false, receipt })
    expect(await accept(newSubmission({ amends: amends(second) }))).toEqual({ kind: 'refused', code: 'withdrawn' })
    expect(await accept(newSubmission({ amends: amends(withdrawal) }))).toEqual({ kind: 'refused', code: 'withdrawn' })
  })

  it('is counted once for its chain, and takes back no other one', async () => {
    const [kept, corrected, first, second, third, alone] = [newSubmission(), newSubmission(), newSubmission(), newSubmission(), newSubmission(), newSubmission()]
    const taking = (submission: NewSubmission) => newSubmission({ kind: 'withdrawal', amends: amends(submission), content: '{"kind":"withdrawal"}' })
    const chain = [first, { ...second, amends: amends(first) }, { ...third, amends: amends(second) }]
    for (const each of [kept, corrected, ...chain, alone, newSubmission({ amends: amends(corrected) }), taking(third), taking(alone)]) await receiptOf(each)
    const states = await Promise.all([kept, corrected, ...chain, alone].map(async ({ sealed }) => (await storage.submissions.find(sealed.id))?.state))
    expect(states).toEqual(['received', 'superseded', 'withdrawn', 'withdrawn', 'withdrawn', 'withdrawn'])
    expect(await storage.submissions.count(survey)).toMatchObject({ standing: 2, superseded: 1, withdrawn: 2 })
    expect(await accept(newSubmission({ amends: amends(first) }))).toEqual({ kind: 'refused', code: 'withdrawn' })
  })
})
