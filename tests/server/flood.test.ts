import { mkdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startServer, type RunningServer } from '../../src/server/startServer.ts'
import { openStorage } from '../../src/storage/openStorage.ts'
import type { Storage } from '../../src/storage/storage.ts'
import { newPhone, stoppedClock, type Phone } from '../outbox/phone.ts'
import { scriptServer } from '../outbox/scriptedServer.ts'
import { post, response, spring } from './postedSubmission.ts'
import { createTestCity, type TestCity } from './testCity.ts'

const proposals = { kind: 'proposals', id: 'proposals', version: 1, publishedAt: spring, document: { version: 1, contactFields: [], explanation: '見本です。', isSample: true } } as const

/** Real phones, the real server and its real limit behind one address; only the phones' clocks are moved. */
describe('a flood of one form from one address', () => {
  let city: TestCity
  let storage: Storage
  let server: RunningServer
  let origin: string
  const statuses: number[] = []
  const waits: number[] = []

  beforeEach(async () => {
    city = createTestCity()
    mkdirSync(city.dataDir, { recursive: true })
    storage = await openStorage(city)
    await storage.publications.publish(proposals)
    server = await startServer({ host: '127.0.0.1', port: 0, ...city, operator: undefined, isBehindTls: false, logLevel: 'silent' }, spring, { rateLimit: { burst: 10, perSecond: 5 } })
    origin = server.url
  })
  afterEach(async () => {
    await server.app.close()
    await storage.close()
    city.remove()
  })

  const ask: typeof fetch = async (path, init) => {
    const answer = await fetch(new URL(path as string, origin), init)
    statuses.push(answer.status)
    if (answer.status === 429) waits.push(Number(answer.headers.get('retry-after')))
    return answer
  }

  it('is put off with 429 and Retry-After, and every phone that was caught in it is received once', async () => {
    const clock = stoppedClock(new Date().toISOString())
    const phones: (Phone & { readonly id: string })[] = []
    for (let number = 0; number < 12; number += 1) {
      const phone = newPhone(scriptServer(), clock)
      phones.push({ ...phone, id: await phone.seal(`見本の提案 ${number}`) })
    }
    const flood = Array.from({ length: 200 }, () => post(response()))
    await Promise.all(flood.map(({ id, body }) => ask(`/api/submissions/${id}`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })))
    const drainAll = () => Promise.all(phones.map(phone => phone.openTab({ database: phone.database, fetch: ask, limit: 10_000 }).drain()))
    await drainAll()
    expect(statuses.filter(status => status === 429).length).toBeGreaterThan(50)
    expect(waits.every(seconds => seconds >= 1 && seconds <= 60)).toBe(true)
    const waiting = async () => (await Promise.all(phones.map(async phone => (await phone.words()).outbox.length))).reduce((sum, count) => sum + count, 0)
    expect(await waiting()).toBeGreaterThan(0)
    await expect.poll(async () => {
      clock.pass(60_000)
      await drainAll()
      return waiting()
    }, { interval: 250 }).toBe(0)
    const numbers = await Promise.all(phones.map(async ({ id, words }) => {
      const [received] = (await words()).receipts
      expect(received?.id).toBe(id)
      return received?.receipt.number
    }))
    expect(new Set(numbers).size).toBe(phones.length)
    expect(await storage.submissions.count({ kind: 'proposal', id: 'proposals' })).toMatchObject({ standing: phones.length })
  })
})
