import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openStorage } from '../../src/storage/openStorage.ts'
import { sampleCity, startCityServer, type CityServer } from '../e2e/cityServer.ts'
import { inHours } from '../e2e/participation/ideasSurvey.ts'
import { storedRows } from '../e2e/participation/storedRows.ts'
import { tell, timesOf } from '../run/counts.ts'
import { comment, post, registration, response, secret, withdrawal, type Posted } from '../server/postedSubmission.ts'
import { sampleSurvey, sha256 } from '../storage/samples.ts'
import { createDatabase } from '../storage/startPostgres.ts'
import { expectEachOnce } from './expectEachOnce.ts'
import { places, startFireCity } from './fireCity.ts'
import { startRoundRobin, type RoundRobin } from './roundRobin.ts'
import { sendLoad } from './sendLoad.ts'

interface Answer { readonly status: number, readonly body: { readonly number?: string, readonly placement?: string, readonly code?: string, readonly state?: string, readonly content?: string } }

describe('two servers on one PostgreSQL', () => {
  let servers: readonly CityServer[] = []
  let proxy: RoundRobin
  let origins: readonly string[]
  const ask = async (url: string, init: RequestInit = {}): Promise<Answer> => {
    const answer = await fetch(url, init)
    return { status: answer.status, body: await answer.json() as Answer['body'] }
  }
  const put = ({ id, body }: Posted, origin = proxy.origin) => ask(`${origin}/api/submissions/${id}`, { method: 'PUT', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
  const read = (path: string) => ask(`${proxy.origin}/api/${path}`, { headers: { authorization: `Receipt ${secret}` } })
  const now = () => ({ sealedAt: new Date().toISOString(), sentAt: new Date().toISOString() })

  beforeAll(async () => {
    const databaseUrl = await createDatabase(inject('postgresAddress'))
    servers = [await startFireCity({ databaseUrl }), await startCityServer(sampleCity, { databaseUrl })]
    origins = servers.map(({ origin }) => origin)
    proxy = await startRoundRobin(servers.map(({ port }) => port))
  })
  afterAll(async () => {
    await proxy.close()
    for (const server of servers) await server.remove()
  })

  it.each([
    ['a survey', () => post(response(), now())],
    ['a call', () => post(comment, { ...now(), personal: { name: '見本' } })],
    ['an event', () => post(registration(1), now())],
    ['proposals', () => post({ format: 1, kind: 'proposal', subject: '見本', text: '木陰を増やす。', wantsReply: false }, now())],
  ] as const)('take an answer to %s, read it back by both of its numbers, correct it and take it back, each step at another server', async (_form, create) => {
    const [first, second] = [create(), create()]
    const { status, body: { number = '' } } = await put(first)
    expect(status).toBe(201)
    expect(await put(first)).toMatchObject({ status: 200, body: { number } })
    expect([await read(`submissions/${first.id}`), await read(`receipts/${number}`)]).toEqual(Array(2).fill(expect.objectContaining({ status: 200, body: expect.objectContaining({ state: 'received', content: first.body.content }) as unknown })))
    const correction = { ...second, body: { ...second.body, amends: { id: first.id, secret } } }
    expect((await put(correction)).status).toBe(201)
    expect((await read(`submissions/${first.id}`)).body.state).toBe('superseded')
    const taking = post(withdrawal, { ...now(), form: first.body.form, amends: { id: second.id, secret } })
    expect((await put(taking)).status).toBe(201)
    for (const { id } of [first, second]) {
      const { body } = await read(`submissions/${id}`)
      expect([body.state, body.content]).toEqual(['withdrawn', undefined])
    }
    expect((await put({ ...create(), body: { ...create().body, amends: { id: first.id, secret } } })).body.code).toBe('withdrawn')
  })

  it('give away no more places of an event than there are', async () => {
    const answers = await Promise.all(Array.from({ length: places + 4 }, () => put(post(registration(1), now()))))
    expect(answers.map(({ body }) => body.placement).sort()).toEqual([...Array<string>(places).fill('accepted'), ...Array<string>(4).fill('waiting')])
  })

  describe('of another event', () => {
    const event = { kind: 'eventRegistration', id: 'stroll', version: 1 } as const
    const sending = (people: number, amends?: Posted) => post(registration(people), { ...now(), form: event, ...(amends && { amends: { id: amends.id, secret } }) })
    const taking = (amends: Posted) => post(withdrawal, { ...now(), form: event, amends: { id: amends.id, secret } })
    const placements = async (...registrations: readonly Posted[]) =>
      (await Promise.all(registrations.map(({ id }) => read(`submissions/${id}`)))).map(({ body }) => body.placement)

    it('give a place that is given back at one to who waits at the other, by a correction as by a withdrawal', async () => {
      const [pair, trio, first, second] = [sending(2), sending(places - 2), sending(1), sending(2)]
      for (const each of [pair, trio, first, second]) expect((await put(each)).status).toBe(201)
      expect(await placements(pair, trio, first, second)).toEqual(['accepted', 'accepted', 'waiting', 'waiting'])
      const alone = sending(1, pair)
      expect((await put(alone)).body.placement).toBe('accepted')
      expect(await placements(alone, trio, first, second)).toEqual(['accepted', 'accepted', 'accepted', 'waiting'])
      expect((await put(taking(trio))).status).toBe(201)
      expect(await placements(alone, first, second)).toEqual(['accepted', 'accepted', 'accepted'])
      for (const each of [alone, first, second]) expect((await put(taking(each))).status).toBe(201)
    })

    const turns = timesOf({ quick: 8, whole: 500 })
    it(`let either a correction or a withdrawal that reach both at once hold, ${turns} times, and give away no place twice`, async () => {
      const storage = await openStorage(servers[0]?.place ?? { dataDir: '' })
      const held = { correction: 0, withdrawal: 0 }
      for (let turn = 0; turn < turns; turn += 1) {
        const [before, other] = [sending(2), sending(3)]
        await Promise.all([put(before), put(other)])
        const [correction, smaller, ...groups] = [sending(4, before), sending(1, other), sending(3), sending(3)]
        const [corrected, ...answers] = await Promise.all([put(correction, origins[turn % 2]), put(taking(before), origins[(turn + 1) % 2]), ...[smaller, ...groups].map(each => put(each))])
        const isCorrected = corrected.status === 201
        expect([corrected, ...answers].map(({ status }) => status)).toEqual([...isCorrected ? [201, 409] : [409, 201], 201, 201, 201])
        held[isCorrected ? 'correction' : 'withdrawal'] += 1
        const { accepted, waiting } = await storage.submissions.count(event)
        expect(accepted).toBeLessThanOrEqual(places)
        expect(accepted + waiting).toBe(isCorrected ? 11 : 7)
        for (const each of [...isCorrected ? [correction] : [], smaller, ...groups]) expect((await put(taking(each))).status).toBe(201)
      }
      await storage.close()
      tell(`a correction and a withdrawal at two servers at once: ${turns} times, ${held.correction} corrections and ${held.withdrawal} withdrawals held`)
    }, turns * 30_000)
  })

  it('take one answer for one code, and serve what is published at either', async () => {
    const storage = await openStorage(servers[0]?.place ?? { dataDir: '' })
    const window = { opensAt: inHours(-1), closesAt: inHours(720), rule: 'received-by' } as const
    const document = sampleSurvey(1, { window, access: 'codes' })
    await storage.codes.add('coded', [sha256('K7QM2F8D0RX4')])
    await storage.publications.publish({ kind: 'survey', id: 'coded', version: 1, publishedAt: inHours(-1), document: { ...document, form: { ...document.form, id: 'coded' } } })
    await storage.close()
    const editions = () => Promise.all(origins.map(async origin => (await (await fetch(`${origin}/data/manifest.json`)).json() as { edition: number }).edition))
    const [before] = await editions()
    await expect.poll(async () => (await editions()).every(edition => edition > (before ?? 0))).toBe(true)
    await expect.poll(async () => new Set(await editions()).size).toBe(1)
    const form = { kind: 'surveyResponse', id: 'coded', version: 1 } as const
    const answers = await Promise.all(origins.map(origin => put(post(response(), { ...now(), form, code: 'K7QM-2F8D-0RX4' }), origin)))
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(expect.arrayContaining([[201, undefined], [403, 'codeRefused']]))
  })

  const races = timesOf({ quick: 40, whole: 2_000 })
  it(`make one row and one receipt of one id that reaches both at once, ${races} times`, async () => {
    const texts = new Map<string, string>()
    for (let race = 0; race < races; race += 1) {
      const posted = post(response(`競う ${race}`), now())
      const answers = await Promise.all([...origins, ...origins].map(origin => put(posted, origin)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201])
      expect(new Set(answers.map(({ body }) => body.number)).size).toBe(1)
      texts.set(posted.id, answers[0]?.body.number ?? '')
    }
    const rows = (await storedRows(servers[0]?.place ?? { dataDir: '' }, 'park')).filter(({ content }) => content?.includes('競う'))
    expect(new Map(rows.map(({ id, number }) => [id, number]))).toEqual(texts)
    expect(rows).toHaveLength(races)
    tell(`one id at two servers at once, four requests each: ${races} races, ${rows.length} rows, ${texts.size} receipts`)
  }, races * 10_000)

  it('keep one of two contents that reach them under one id at once, and refuse the other', async () => {
    const id = randomUUID()
    const answers = await Promise.all(origins.map((origin, index) => put({ ...post(response(`別の${index}`), now()), id }, origin)))
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(expect.arrayContaining([[201, undefined], [409, 'conflict']]))
  })

  it('lose nothing when one of them is killed under load, and take everything again when it is back', async () => {
    const load = sendLoad(proxy.origin, 8)
    await expect.poll(() => load.acknowledged.size).toBeGreaterThan(50)
    await servers[1]?.kill()
    const meanwhile = load.acknowledged.size
    await expect.poll(() => load.acknowledged.size).toBeGreaterThan(meanwhile + 50)
    await servers[1]?.start()
    await expectEachOnce(load, servers[0]?.place ?? { dataDir: '' })
  })
})
