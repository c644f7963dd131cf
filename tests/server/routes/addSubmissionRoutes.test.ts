import { randomUUID } from 'node:crypto'
import { Value } from 'typebox/value'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseReceipt } from '../../../src/domain/submission/parseReceipt.ts'
import { startServer, type RunningServer } from '../../../src/server/startServer.ts'
import { ReceiptBody, ReceivedBody } from '../../../src/server/submissions/submissionSchemas.ts'
import { openStorage } from '../../../src/storage/openStorage.ts'
import type { Storage } from '../../../src/storage/storage.ts'
import { sampleCall, sampleEvent, sampleSurvey } from '../../storage/samples.ts'
import { databases, type TestDatabase } from '../../storage/testDatabases.ts'
import { comment, post, registration, response, secret, sha256, spring, withdrawal, type Posted } from '../postedSubmission.ts'
import { createTestCity, type TestCity } from '../testCity.ts'

const over = '2026-05-02T00:00:00.000Z'

describe.each(databases)('addSubmissionRoutes on $name', ({ create }) => {
  let city: TestCity
  let database: TestDatabase
  let storage: Storage
  let server: RunningServer
  let clock: string
  const put = ({ id, body }: { id: string, body: unknown }, headers = {}) => server.app.inject({ method: 'PUT', url: `/api/submissions/${id}`, headers: { 'content-type': 'application/json', ...headers }, payload: typeof body === 'string' ? body : JSON.stringify(body) })
  const get = (url: string, authorization?: string) => server.app.inject({ url, headers: authorization === undefined ? {} : { authorization } })
  const amends = ({ id }: Posted) => ({ id, secret })

  beforeEach(async () => {
    city = createTestCity()
    database = await create()
    storage = await openStorage(database)
    await storage.publications.publish({ kind: 'survey', id: 'park', version: 1, publishedAt: spring, document: sampleSurvey() })
    await storage.publications.publish({ kind: 'call', id: 'green', version: 1, publishedAt: spring, document: sampleCall() })
    await storage.publications.publish({ kind: 'event', id: 'walk', version: 1, publishedAt: spring, document: sampleEvent() })
    await storage.publications.publish({ kind: 'proposals', id: 'proposals', version: 1, publishedAt: spring, document: { version: 1, contactFields: [{ name: 'contact', label: '連絡先', isRequired: true }], explanation: '見本です。', isSample: true } })
    clock = spring
    server = await startServer({ host: '127.0.0.1', port: 0, ...city, ...database, operator: undefined, isBehindTls: false, logLevel: 'silent' }, spring, { clock: () => clock, publicationInterval: 50 })
  })
  afterEach(async () => {
    await server.app.close()
    await storage.close()
    database.remove()
    city.remove()
  })

  describe('PUT', () => {
    it.each([
      ['a survey response', () => post(response())],
      ['a comment', () => post(comment, { personal: { name: '見本 太郎' } })],
      ['a registration', () => post(registration(2))],
      ['a proposal', () => post({ format: 1, kind: 'proposal', subject: '見本', text: '木陰を増やす。', wantsReply: false })],
    ])('stores %s and answers 201 with a receipt, then 200 with the very same', async (_case, create) => {
      const posted = create()
      const first = await put(posted)
      expect([first.statusCode, first.headers['content-type'], first.headers['cache-control']]).toEqual([201, 'application/json; charset=utf-8', 'no-store'])
      expect(Value.Check(ReceiptBody, first.json())).toBe(true)
      expect(parseReceipt(first.json())).toMatchObject({ id: posted.id, hash: posted.body.hash, receivedAt: spring, isLate: false })
      clock = over
      const again = await put(posted)
      expect([again.statusCode, again.body]).toEqual([200, first.body])
      expect(await storage.submissions.find(posted.id)).toMatchObject({ content: posted.body.content, form: posted.body.form })
    })

    it('gives 50 at once one row and one receipt', async () => {
      const posted = post(response())
      const answers = await Promise.all(Array.from({ length: 50 }, () => put(posted)))
      expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
      expect(answers.map(({ statusCode }) => statusCode).filter(status => status === 201)).toHaveLength(1)
      expect(await storage.submissions.count(posted.body.form)).toMatchObject({ standing: 1 })
    })

    it('gives 1,000 ids, each sent three times over, one row and one receipt each', async () => {
      const posted = Array.from({ length: 1_000 }, (_, index) => post(response(`意見 ${index}`)))
      // A database that is too busy for all at once is told of by 503: as a phone does, what was not taken is sent again.
      const putUntilTaken = (one: Parameters<typeof put>[0]): ReturnType<typeof put> =>
        put(one).then(answer => answer.statusCode === 503 ? putUntilTaken(one) : answer)
      const answers = await Promise.all([...posted, ...posted, ...posted].map(one => putUntilTaken(one)))
      const receipts = new Map<string, Set<string>>()
      for (const { body } of answers) {
        const id = parseReceipt(JSON.parse(body))?.id ?? ''
        receipts.set(id, (receipts.get(id) ?? new Set()).add(body))
      }
      expect([receipts.size, Math.max(...Array.from(receipts.values(), ({ size }) => size))]).toEqual([1_000, 1])
      expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1_000)
      expect(await storage.submissions.count({ kind: 'surveyResponse', id: 'park' })).toMatchObject({ standing: 1_000 })
    })

    const hash = sha256('other')
    it.each([
      ['a body that is no JSON', 400, 'malformed', { id: randomUUID(), body: '{' }],
      ['a body of another form', 400, 'malformed', { id: randomUUID(), body: { text: 'x' } }],
      ['a member that is not known', 400, 'malformed', { id: randomUUID(), body: { ...post(response()).body, device: 'x' } }],
      ['an id that is none', 400, 'malformed', { ...post(response()), id: 'x' }],
      ['a content that is none', 400, 'malformed', post({ ...response(), extra: 1 } as never)],
      ['a kind that is not its form\'s', 400, 'malformed', post(comment, { form: { kind: 'surveyResponse', id: 'park', version: 1 } })],
      ['a time that does not exist', 400, 'malformed', post(response(), { sentAt: '2026-02-30T00:00:00.000Z' })],
      ['a withdrawal of nothing', 400, 'malformed', post(withdrawal)],
      ['a content that is not what was hashed', 400, 'hashMismatch', post(response(), { hash })],
      ['a form that is not there', 404, 'formUnknown', post(response(), { form: { kind: 'surveyResponse', id: 'none', version: 1 } })],
      ['a version that is not there', 404, 'formUnknown', post(response(), { form: { kind: 'surveyResponse', id: 'park', version: 2 } })],
      ['an answer that breaks the rules', 422, 'invalid', post({ format: 1, kind: 'surveyResponse', language: 'ja', finishedAt: spring, answers: {} })],
      ['a comment without its personal fields', 422, 'invalid', post(comment)],
      ['personal fields that no one asked for', 422, 'invalid', post(response(), { personal: { name: '見本' } })],
      ['too large a group', 422, 'invalid', post(registration(6))],
      ['too much', 413, 'tooLarge', post(response('長'.repeat(100_000)))],
    ] as const)('answers %s with %i %s', async (_case, status, code, posted) => {
      const answer = await put(posted)
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([status, 'application/problem+json; charset=utf-8'])
      expect(answer.json()).toMatchObject({ type: 'about:blank', status, code })
      expect(answer.json<{ title: string }>().title).toMatch(/^[^a-z]+。$/)
      expect(await storage.submissions.find(posted.id)).toBeUndefined()
    })

    it('answers another media type with malformed', async () => {
      expect((await put(post(response()), { 'content-type': 'application/xml' })).json()).toMatchObject({ status: 400, code: 'malformed' })
    })

    it('names the places of what is invalid', async () => {
      const answer = await put(post(comment))
      expect(answer.json<{ errors: unknown }>().errors).toEqual([{ at: 'personal.name', reason: expect.any(String) as string }])
    })

    it('answers another content under the same id with 409 conflict, and an altered one with 400 hashMismatch', async () => {
      const posted = post(response())
      await put(posted)
      expect((await put({ ...post(response('別の意見')), id: posted.id })).json()).toMatchObject({ status: 409, code: 'conflict' })
      expect((await put({ id: posted.id, body: { ...posted.body, hash } })).json()).toMatchObject({ status: 400, code: 'hashMismatch' })
    })

    it('answers 403 notOpen before the first day', async () => {
      clock = '2026-02-01T00:00:00.000Z'
      expect((await put(post(response()))).json()).toMatchObject({ status: 403, code: 'notOpen' })
    })

    it('keeps what comes after the deadline, and marks it', async () => {
      clock = over
      expect((await put(post(response()))).json()).toMatchObject({ isLate: true })
    })

    it('judges a form of the second rule by when it was sealed, by the phone\'s clock set right', async () => {
      const window = { opensAt: sampleCall().window.opensAt, closesAt: '2026-04-30T14:59:59.999Z', rule: 'composed-by', graceHours: 72 } as const
      await storage.publications.publish({ kind: 'survey', id: 'park', version: 2, publishedAt: spring, document: sampleSurvey(2, { window }) })
      await expect.poll(async () => (await get('/data/manifest.json')).body).toContain('survey-park')
      clock = over
      const sealed = (sealedAt: string, sentAt: string) => post(response(), { form: { kind: 'surveyResponse', id: 'park', version: 2 }, sealedAt, sentAt })
      await expect.poll(async () => (await put(sealed('2026-04-30T14:00:00.000Z', over))).json<{ isLate: boolean }>().isLate).toBe(false)
      expect((await put(sealed('2026-04-30T15:00:00.000Z', over))).json()).toMatchObject({ isLate: true })
      // An hour slow: by the server's clock it was sealed half an hour after the end.
      expect((await put(sealed('2026-04-30T14:30:00.000Z', '2026-05-01T23:00:00.000Z'))).json()).toMatchObject({ isLate: true })
    })

    it('takes an answer to an older version, by that version\'s rules', async () => {
      const stricter = sampleSurvey(2)
      await storage.publications.publish({ kind: 'survey', id: 'park', version: 2, publishedAt: spring, document: { ...stricter, form: { ...stricter.form, items: [...stricter.form.items, { type: 'text', name: 'more', label: { ja: 'ほかに' }, isRequired: true }] } } })
      expect((await put(post(response()))).statusCode).toBe(201)
      expect((await put(post(response(), { form: { kind: 'surveyResponse', id: 'park', version: 2 } }))).json()).toMatchObject({ code: 'invalid' })
    })

    it('answers 410 once the city took the form back, still gives the old receipt, and still lets people withdraw', async () => {
      const before = post(comment, { personal: { name: '見本 太郎' } })
      const receipt = (await put(before)).body
      await storage.publications.setState('call', 'green', { withdrawn: { at: spring, reason: '見本' } })
      await expect.poll(async () => (await put(post(comment, { personal: { name: '見本' } }))).json<{ code: string }>().code).toBe('formGone')
      expect((await put(before)).body).toBe(receipt)
      expect((await put(post(withdrawal, { form: before.body.form, amends: amends(before) }))).statusCode).toBe(201)
    })

    it('takes one answer for each single-use code, however it is typed', async () => {
      await storage.publications.publish({ kind: 'survey', id: 'park', version: 2, publishedAt: spring, document: sampleSurvey(2, { access: 'codes' }) })
      await storage.codes.add('park', [sha256('0123456789AB'), sha256('9876543210')])
      const withCode = (code?: string) => post(response(), { form: { kind: 'surveyResponse', id: 'park', version: 2 }, ...(code !== undefined && { code }) })
      await expect.poll(async () => (await put(withCode())).json<{ code: string }>().code).toBe('codeRefused')
      expect((await put(withCode('9999-9999-9999'))).json()).toMatchObject({ status: 403, code: 'codeRefused' })
      const [first, ofTenLetters] = [withCode('O123-4567-89ab'), withCode('98765-4321o')]
      const answer = await put(first)
      expect([answer.statusCode, (await put(ofTenLetters)).statusCode]).toEqual([201, 201])
      expect((await put(first)).body).toBe(answer.body)
      expect((await put(withCode('0123-4567-89AB'))).json()).toMatchObject({ status: 403, code: 'codeRefused' })
      expect((await put(post(response('直した'), { form: first.body.form, amends: amends(first) }))).statusCode).toBe(201)
    })

    it('corrects and takes back until the deadline, with the secret', async () => {
      const first = post(response())
      await put(first)
      expect((await put(post(response('二'), { amends: { id: first.id, secret: secret.replace('A', 'B') } }))).json()).toMatchObject({ status: 403, code: 'secretRefused' })
      expect((await put(post(response('二'), { amends: { id: first.id, secret: 'x' } }))).json()).toMatchObject({ status: 403, code: 'secretRefused' })
      const second = post(response('二'), { amends: { id: first.id, secret: secret.toLowerCase().replace(/.{5}/g, '$&-') } })
      expect((await put(second)).statusCode).toBe(201)
      expect((await put(post(response('三'), { amends: amends(first) }))).json()).toMatchObject({ status: 409, code: 'superseded' })
      expect((await put(post(response('三'), { amends: { id: randomUUID(), secret } }))).json()).toMatchObject({ status: 404, code: 'formUnknown' })
      clock = over
      expect((await put(post(response('三'), { amends: amends(second) }))).json()).toMatchObject({ status: 409, code: 'deadlineOver' })
      clock = spring
      expect((await put(post(withdrawal, { amends: amends(second) }))).statusCode).toBe(201)
      expect((await put(post(response('三'), { amends: amends(second) }))).json()).toMatchObject({ status: 409, code: 'withdrawn' })
    })

    it('says on the receipt whether a registration is accepted or waits', async () => {
      expect((await put(post(registration(4)))).json()).toMatchObject({ placement: 'accepted' })
      expect((await put(post(registration(2)))).json()).toMatchObject({ placement: 'waiting' })
    })

    it('refuses other methods, and says which there are', async () => {
      const answer = await server.app.inject({ method: 'POST', url: `/api/submissions/${randomUUID()}`, payload: {} })
      expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, HEAD, PUT'])
    })
  })

  describe('GET', () => {
    it('reads back by id and by number, with the secret only', async () => {
      const posted = post(comment, { personal: { name: '見本 太郎' } })
      const receipt = parseReceipt((await put(posted)).json())
      const authorization = `Receipt ${secret}`
      const byId = await get(`/api/submissions/${posted.id}`, authorization)
      expect([byId.statusCode, byId.headers['cache-control']]).toEqual([200, 'no-store'])
      expect(Value.Check(ReceivedBody, byId.json())).toBe(true)
      expect(byId.json()).toEqual({ receipt, state: 'received', kind: 'publicComment', form: posted.body.form, content: posted.body.content, personal: posted.body.personal })
      expect((await get(`/api/receipts/${receipt?.number ?? ''}`, authorization)).body).toBe(byId.body)
      for (const wrong of [undefined, 'Receipt', 'Receipt x', `Bearer ${secret}`, `Receipt ${secret.replace('A', 'B')}`]) {
        expect((await get(`/api/submissions/${posted.id}`, wrong)).json()).toMatchObject({ status: 403, code: 'secretRefused' })
      }
      expect((await get(`/api/submissions/${randomUUID()}`, authorization)).json()).toMatchObject({ status: 404, code: 'formUnknown' })
      expect((await get('/api/receipts/K7QM-2F8D-X0RT', authorization)).json()).toMatchObject({ status: 404, code: 'formUnknown' })
      expect((await get('/api/submissions/x', authorization)).json()).toMatchObject({ status: 400, code: 'malformed' })
    })

    it('says what became of it since, without the text once it is taken back', async () => {
      const [first, second] = [post(registration(5)), post(registration(2))]
      await put(first)
      await put(second)
      await put(post(withdrawal, { form: first.body.form, amends: amends(first) }))
      const authorization = `Receipt ${secret}`
      const taken = (await get(`/api/submissions/${first.id}`, authorization)).json<object>()
      expect(taken).toMatchObject({ state: 'withdrawn', receipt: { placement: 'accepted' } })
      expect(taken).not.toHaveProperty('content')
      expect((await get(`/api/submissions/${second.id}`, authorization)).json()).toMatchObject({ state: 'received', placement: 'accepted', receipt: { placement: 'waiting' } })
    })

    it('says the same of each number of a chain that was corrected and then taken back', async () => {
      const first = post(response())
      const second = post(response('二'), { amends: amends(first) })
      const third = post(withdrawal, { amends: amends(second) })
      const numbers = []
      for (const posted of [first, second, third]) numbers.push(parseReceipt((await put(posted)).json())?.number ?? '')
      const states = await Promise.all(numbers.map(async (number) => {
        const { state, content } = (await get(`/api/receipts/${number}`, `Receipt ${secret}`)).json<{ state: string, content?: string }>()
        return [state, content !== undefined]
      }))
      expect(states).toEqual([['withdrawn', false], ['withdrawn', false], ['received', true]])
    })
  })
})
