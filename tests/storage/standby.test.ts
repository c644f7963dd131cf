import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openPostgres } from '../../src/storage/engine/openPostgres.ts'
import { openStorage } from '../../src/storage/openStorage.ts'
import { createSubmissions } from '../../src/storage/repositories/createSubmissions.ts'
import type { Storage } from '../../src/storage/storage.ts'
import type { TestPostgres } from './runPostgres.ts'
import { newSubmission } from './samples.ts'
import { startPostgres } from './startPostgres.ts'
import { startStandby, type Standby } from './startStandby.ts'

describe('openStorage on a PostgreSQL with a standby', () => {
  let first: TestPostgres
  let standby: Standby
  let storage: Storage
  /** Does not wait half a minute for what does not come. */
  let impatient: Storage
  beforeEach(async () => {
    first = await startPostgres()
    standby = await startStandby(first)
    storage = await openStorage({ dataDir: '', databaseUrl: first.address })
    impatient = await openStorage({ dataDir: '', databaseUrl: `${first.address}?query_timeout=1000` })
  })
  afterEach(async () => {
    for (const each of [storage, impatient]) await each.close()
    for (const each of [first, standby]) await each.remove()
  })

  it('confirms only what the standby has, also what was stored before and is sent again', async () => {
    const submission = newSubmission()
    await standby.crash()
    const { accept, confirm } = impatient.submissions
    await expect(accept(submission)).rejects.toMatchObject({ problem: 'unreachable' })
    // From now on the first one shows what it had stored alone.
    await first.crash()
    await first.start()
    await expect.poll(() => storage.submissions.find(submission.sealed.id)).toBeDefined()
    for (const send of [() => accept(submission), () => confirm(submission.sealed)]) await expect(send()).rejects.toMatchObject({ problem: 'unreachable' })
    await standby.start()
    await expect.poll(() => storage.submissions.accept(submission)).toMatchObject({ kind: 'stored', isNew: false })
    expect(await storage.submissions.confirm(submission.sealed)).toMatchObject({ kind: 'stored', receipt: { number: submission.number } })
    await first.crash()
    await standby.promote()
    const second = await openStorage({ dataDir: '', databaseUrl: standby.address })
    expect(await second.submissions.find(submission.sealed.id)).toMatchObject({ receipt: { number: submission.number } })
    await second.close()
  })

  it('says of a standby that is not promoted that it cannot be reached, also to a correction and a withdrawal which it has', async () => {
    const answer = newSubmission()
    const amending = newSubmission({ amends: { id: answer.sealed.id, secretHash: answer.sealed.secretHash } })
    const taking = newSubmission({ kind: 'withdrawal', amends: { id: amending.sealed.id, secretHash: amending.sealed.secretHash } })
    for (const each of [answer, amending, taking]) expect(await storage.submissions.accept(each)).toMatchObject({ kind: 'stored' })
    const engine = openPostgres(standby.address)
    const submissions = createSubmissions(engine)
    await expect.poll(() => submissions.find(taking.sealed.id)).toBeDefined()
    for (const each of [answer, amending, taking, newSubmission()]) await expect(submissions.accept(each)).rejects.toMatchObject({ problem: 'unreachable' })
    for (const { sealed } of [answer, amending, taking]) await expect(submissions.confirm(sealed)).rejects.toMatchObject({ problem: 'unreachable' })
    await engine.close()
  })
})
