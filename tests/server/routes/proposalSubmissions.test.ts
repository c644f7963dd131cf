import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startServer, type RunningServer } from '../../../src/server/startServer.ts'
import { openStorage } from '../../../src/storage/openStorage.ts'
import type { Storage } from '../../../src/storage/storage.ts'
import { databases, type TestDatabase } from '../../storage/testDatabases.ts'
import { post, secret, spring, withdrawal, type Posted } from '../postedSubmission.ts'
import { createTestCity, type TestCity } from '../testCity.ts'

describe.each(databases)('addSubmissionRoutes for proposals on $name', ({ create }) => {
  let city: TestCity
  let database: TestDatabase
  let storage: Storage
  let server: RunningServer
  let clock: string
  const publish = (version: number, over = {}) => storage.publications.publish({ kind: 'proposals', id: 'proposals', version, publishedAt: spring, document: { version, contactFields: [], explanation: '見本です。', ...over } })
  const proposal = (version: number, over = {}) => post({ format: 1, kind: 'proposal', subject: '見本', text: '木陰を増やす。', wantsReply: false }, { form: { kind: 'proposal', id: 'proposals', version }, ...over })
  const put = async ({ id, body }: Posted) => {
    const answer = await server.app.inject({ method: 'PUT', url: `/api/submissions/${id}`, headers: { 'content-type': 'application/json' }, payload: JSON.stringify(body) })
    const { code, isLate } = answer.json<{ code?: string, isLate?: boolean }>()
    return [answer.statusCode, code ?? isLate]
  }

  beforeEach(async () => {
    city = createTestCity()
    database = await create()
    storage = await openStorage(database)
    await publish(1, { isSample: true })
    clock = spring
    server = await startServer({ host: '127.0.0.1', port: 0, ...city, ...database, operator: undefined, isBehindTls: false, logLevel: 'silent' }, spring, { clock: () => clock, publicationInterval: 50 })
  })
  afterEach(async () => {
    await server.app.close()
    await storage.close()
    database.remove()
    city.remove()
  })

  it('answers 410 to what was written on a sample that is removed, and takes none of it for real', async () => {
    const kept = proposal(1)
    expect(await put(kept)).toEqual([201, false])
    await storage.publications.eraseSample('proposals', 'proposals')
    expect(await put(proposal(1))).toEqual([410, 'formGone'])
    await publish(2)
    expect([await put(proposal(1)), await put(kept)]).toEqual([[410, 'formGone'], [410, 'formGone']])
    await expect.poll(async () => (await server.app.inject({ url: '/api/forms/proposal/proposals/versions/1' })).statusCode).toBe(410)
    expect([await put(proposal(1)), await put(kept)]).toEqual([[410, 'formGone'], [410, 'formGone']])
    expect(await put(proposal(2))).toEqual([201, false])
    expect(await storage.submissions.count({ kind: 'proposal', id: 'proposals' })).toMatchObject({ standing: 1 })
  })

  it('takes late what was sealed before the end, and answers 410 of its own to what was written after it', async () => {
    const early = proposal(1)
    expect(await put(early)).toEqual([201, false])
    const end = '2026-04-10T00:00:00.000Z'
    await storage.publications.setState('proposals', 'proposals', { withdrawn: { at: end, reason: '受付を終わりました。' } })
    await expect.poll(async () => (await server.app.inject({ url: '/api/forms/proposal/proposals/versions/1' })).json<{ code?: string }>().code).toBe('formClosed')
    clock = '2026-04-12T00:00:00.000Z'
    const sealed = (sealedAt: string, over = {}) => proposal(1, { sealedAt, sentAt: clock, ...over })
    expect(await put(sealed(end))).toEqual([201, true])
    expect(await put(sealed('2026-04-10T00:00:00.001Z'))).toEqual([410, 'formClosed'])
    // The phone's clock is three days behind.
    expect(await put(sealed('2026-04-09T00:00:00.000Z', { sentAt: '2026-04-09T00:00:00.000Z' }))).toEqual([410, 'formClosed'])
    const amends = { id: early.id, secret }
    expect(await put(sealed(end, { amends }))).toEqual([409, 'deadlineOver'])
    expect(await put(post(withdrawal, { form: early.body.form, sentAt: clock, sealedAt: end, amends }))).toEqual([201, false])
  })
})
