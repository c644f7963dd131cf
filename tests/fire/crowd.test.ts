import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openStorage } from '../../src/storage/openStorage.ts'
import type { CityServer } from '../e2e/cityServer.ts'
import { isLong, tell, timesOf } from '../run/counts.ts'
import { post, response, secret } from '../server/postedSubmission.ts'
import { expectEachOnce } from './expectEachOnce.ts'
import { startFireCity } from './fireCity.ts'
import { putSubmission, sendLoad } from './sendLoad.ts'
import { healthOf, sendOne } from './sendOne.ts'

/** How long the server waits for a request to be complete, or for an answer to be read, and how often it looks, in milliseconds. */
const [requestTimeout, lookInterval] = [120_000, 30_000]
/** How long the soak is, in minutes. */
const soak = Number(process.env['SOAK_MINUTES'] ?? 60)

describe('a server in a crowd', () => {
  let city: CityServer
  const sockets: Socket[] = []
  beforeAll(async () => { city = await startFireCity() })
  afterAll(() => city.remove())
  afterEach(() => { for (const socket of sockets.splice(0)) socket.destroy() })

  async function open(words: string): Promise<Socket> {
    const socket = connect(city.port, '127.0.0.1').on('error', () => undefined)
    sockets.push(socket)
    await once(socket, 'connect')
    socket.write(words)
    return socket
  }
  const put = (headers: string): string => `PUT /api/submissions/${post(response()).id} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${headers}\r\n`

  it('serves everyone else while hundreds say nothing, or half of what they have to say', async () => {
    const beginnings = ['', 'GET / HT', put('Content-Length: 1000\r\n').trimEnd(), `${put('Content-Length: 1000\r\n')}\r\n{"form"`]
    let ended = 0
    for (let count = 0; count < 400; count += 1) (await open(beginnings[count % beginnings.length] ?? '')).on('close', () => { ended += 1 }).resume()
    expect(await sendOne(city.origin)).toMatchObject({ status: 201 })
    expect(await healthOf(city.origin)).toEqual({ storage: 'ok', isPlanServed: true })
    expect(ended).toBe(0)
    if (isLong) await expect.poll(() => ended, { timeout: requestTimeout + 2 * lookInterval }).toBe(400)
  }, 2 * requestTimeout + 60_000)

  it('holds an attachment once, however many ask for it and never read it', async () => {
    const storage = await openStorage(city.place)
    const hash = await storage.files.add({ mediaType: 'application/pdf', body: randomBytes(5 * 1024 ** 2) })
    await storage.close()
    const before = useOf(city.pid())
    // Node takes in a first piece of the answer, and then no more: nobody reads it.
    await Promise.all(Array.from({ length: 200 }, async () => once(await open(`GET /files/${hash}.pdf HTTP/1.1\r\nHost: localhost\r\n\r\n`), 'readable')))
    expect(await sendOne(city.origin)).toMatchObject({ status: 201 })
    expect(await healthOf(city.origin)).toEqual({ storage: 'ok', isPlanServed: true })
    const held = useOf(city.pid())
    expect(held.descriptors).toBeGreaterThanOrEqual(200)
    expect(held.megabytes - before.megabytes).toBeLessThan(150)
    tell(`200 that asked for 5 MB and read nothing: memory ${before.megabytes} to ${held.megabytes} MB`)
    if (isLong) await expect.poll(() => useOf(city.pid()).descriptors, { timeout: requestTimeout + 2 * lookInterval }).toBeLessThan(200)
  }, 2 * requestTimeout + 60_000)

  it.each([
    ['a header of 100 KB', `GET /api/receipts/K7QM-2F8D-X0RT HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${'x'.repeat(100_000)}\r\n\r\n`, '431'],
    ['a body of a gigabyte', `${put('Content-Length: 1000000000\r\n')}{"content":"`, '413'],
    ['a body without an end', `${put('Transfer-Encoding: chunked\r\n')}40000\r\n${'x'.repeat(0x40000)}\r\n40000\r\n${'x'.repeat(0x40000)}\r\n`, '413'],
    ['no HTTP', '\u0000\u0001\u0002\r\n\r\n', '400'],
  ])('refuses %s and goes on', async (_what, words, status) => {
    let said = ''
    const socket = await open(words)
    socket.on('data', part => { said += String(part) })
    await expect.poll(() => said).toContain(`HTTP/1.1 ${status}`)
    expect(await sendOne(city.origin)).toMatchObject({ status: 201 })
  })

  const reads = timesOf({ quick: 2_000, whole: 100_000 })
  it(`answers ${reads} phones that look what became of their answers, and keeps nothing of them`, async () => {
    const posted = post(response())
    await putSubmission(city.origin, posted)
    // From as many addresses as the limit for one of them asks for.
    const agents = Array.from({ length: 32 }, () => new Agent({ keepAlive: true, maxSockets: 1 }))
    const look = (index: number) => new Promise<number>((resolve, reject) => {
      request({ host: '127.0.0.1', port: city.port, path: `/api/submissions/${posted.id}`, headers: { authorization: `Receipt ${secret}` }, agent: agents[index], localAddress: `127.2.0.${index + 1}` }, (answer) => {
        answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
      }).on('error', reject).end()
    })
    const round = async (count: number): Promise<ReadonlySet<number>> => {
      const seen = new Set<number>()
      await Promise.all(agents.map(async (_agent, index) => {
        for (let asked = 0; asked < count / agents.length; asked += 1) seen.add(await look(index))
      }))
      return seen
    }
    await round(500)
    const [before, start] = [useOf(city.pid()), performance.now()]
    expect(await round(reads)).toEqual(new Set([200]))
    const rate = reads / (performance.now() - start) * 1000
    for (const agent of agents) agent.destroy()
    await expect.poll(() => useOf(city.pid()).descriptors).toBeLessThanOrEqual(before.descriptors)
    const after = useOf(city.pid())
    expect(after.megabytes - before.megabytes).toBeLessThan(150)
    tell(`follow-up GETs: ${reads}, ${rate.toFixed(0)} a second, memory ${before.megabytes} to ${after.megabytes} MB`)
  }, 600_000)

  if (isLong) {
    it(`uses no more memory and descriptors at the end of ${soak} minutes than in their middle`, async () => {
      const load = sendLoad(city.origin, 8)
      const seen: Use[] = []
      for (let minute = 0; minute < soak; minute += 1) {
        await wait(60_000)
        seen.push(useOf(city.pid()))
      }
      const rows = await expectEachOnce(load, city.place)
      const most = (uses: readonly Use[], of: keyof Use) => Math.max(...uses.map(use => use[of]))
      const [first, second] = [seen.slice(0, seen.length / 2), seen.slice(seen.length / 2)]
      tell(`soak: ${soak} minutes, ${rows} rows, most memory ${most(first, 'megabytes')} MB and then ${most(second, 'megabytes')} MB, descriptors ${most(first, 'descriptors')} and then ${most(second, 'descriptors')}`)
      expect(most(second, 'megabytes')).toBeLessThan(most(first, 'megabytes') * 1.2)
      expect(most(second, 'descriptors')).toBeLessThan(most(first, 'descriptors') + 5)
    }, (soak + 10) * 60_000)
  }
})

interface Use { readonly megabytes: number, readonly descriptors: number }

/** What a process holds now. */
function useOf(pid: number): Use {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return { megabytes: Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024), descriptors: readdirSync(`/proc/${pid}/fd`).length }
}
