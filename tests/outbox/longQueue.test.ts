import { describe, expect, it } from 'vitest'
import type { Fetch } from '../../src/outbox/askWithin.ts'
import { comesAgainAt, notInVain, vainAfter } from '../../src/outbox/comeAgain.ts'
import { createChance } from '../simulation/chance.ts'
import { newPhone, type Phone } from './phone.ts'
import { scriptServer, type Fault } from './scriptedServer.ts'

const hour = 60 * 60_000
const later = ({ clock }: Phone, milliseconds: number): string => new Date(Date.parse(clock.now()) + milliseconds).toISOString()

/** A page that comes again each time when it is time, by chance of its own. */
function comingPage(phone: Phone, fetch: Fetch) {
  const { clock } = phone
  const random = createChance(2).real
  const page = phone.openTab({ fetch, random })
  let vain = notInVain
  return {
    page,
    async comeUntil(end: string): Promise<void> {
      while (clock.now() < end) {
        const result = await page.drain()
        vain = vainAfter(vain, result, true)
        const at = comesAgainAt(result, vain, { now: clock.now(), random: random() }) ?? end
        clock.pass(Math.max(1_000, Date.parse(at) - Date.parse(clock.now())))
      }
    },
  }
}

describe('drain', () => {
  it('fault 43: gets through a queue of a thousand', async () => {
    const phone = newPhone(scriptServer())
    const id = await phone.seal()
    const item = await phone.database.outbox.get(id)
    if (!item) throw new Error('sealed')
    await phone.database.outbox.bulkAdd(Array.from({ length: 999 }, (_, index) => {
      const copy = `${index.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`
      return { ...item, id: copy, submission: { ...item.submission, id: copy } }
    }))
    await phone.drain()
    expect(phone.server.rows.size).toBe(1_000)
    expect(phone.server.requests).toHaveLength(1_000)
    expect((await phone.words()).outbox).toEqual([])
  })

  it('fault 43: asks hardly more often for a queue of four hundred than for one of ten, through a day without a network', async () => {
    async function asks(items: number): Promise<number> {
      const phone = newPhone(scriptServer())
      let asked = 0
      for (let count = 0; count < items; count += 1) await phone.seal(String(count))
      await comingPage(phone, () => {
        asked += 1
        return Promise.reject(new TypeError('Failed to fetch'))
      }).comeUntil(later(phone, 24 * hour))
      return asked
    }
    const few = await asks(10)
    expect(few).toBeGreaterThan(50)
    expect(await asks(400)).toBeLessThan(2 * few)
  })

  it('says that the city is there and how long it wants to be left alone, whoever asked for the longest', async () => {
    const phone = newPhone(scriptServer('none', 'none', 'busy429', 'plain500', 'plain502'))
    for (let count = 0; count < 8; count += 1) await phone.seal(String(count))
    expect(await phone.drain()).toMatchObject({ isAnswered: true, gaveUp: { isOnTheWay: false, retryAfterMs: 120_000 } })
  })

  it('sends all of it as soon as the city takes something', async () => {
    const phone = newPhone(scriptServer('lostBefore', 'lostBefore', 'lostBefore'))
    for (let count = 0; count < 5; count += 1) await phone.seal(String(count))
    expect(await phone.drain()).toMatchObject({ gaveUp: { isOnTheWay: true } })
    await phone.seal('いま')
    expect(await phone.drain()).toEqual({ kind: 'drained', nextTryAt: undefined, isAnswered: true })
    expect((await phone.words()).receipts).toHaveLength(6)
  })

  it('fault 42: lets one that finds no network again and again hold up nobody, whenever it comes', async () => {
    const phone = newPhone(scriptServer('busy503', 'busy503', 'busy503'))
    const bad = await phone.seal('悪い')
    for (let count = 0; count < 5; count += 1) await phone.seal(String(count))
    const { page } = comingPage(phone, (path, options) => path.includes(bad) ? Promise.reject(new TypeError('Failed to fetch')) : phone.server.fetch(path, options))
    await page.drain()
    for (let round = 0; round < 24; round += 1) {
      phone.clock.pass(20 * 60_000)
      await page.drain('networkBack')
    }
    expect((await phone.words()).receipts).toHaveLength(5)
  })

  it('fault 42: lets ten new ones that always come to nothing hold up an old one for minutes only', async () => {
    const phone = newPhone(scriptServer())
    const good = await phone.seal('よい')
    const { clock, database } = phone
    await database.outbox.update(good, { state: { kind: 'waiting', since: clock.now(), attempts: 20, nextTryAt: clock.now(), lastReason: 'unreachable' } })
    for (let count = 0; count < 10; count += 1) await phone.seal(String(count))
    const coming = comingPage(phone, (path, options) => path.includes(good) ? phone.server.fetch(path, options) : Promise.resolve(new Response('', { status: 500 })))
    await coming.comeUntil(later(phone, 10 * 60_000))
    expect((await phone.words()).receipts).toMatchObject([{ id: good }])
  })

  it('fault 34: lets ten that always come to nothing hold up one of a clock that jumped back for minutes only', async () => {
    const phone = newPhone(scriptServer())
    const good = await phone.seal('よい')
    const { clock, database } = phone
    await database.outbox.update(good, { state: { kind: 'waiting', since: clock.now(), attempts: 20, nextTryAt: later(phone, 90 * 24 * hour), lastReason: 'serverFault' } })
    for (let count = 0; count < 10; count += 1) await phone.seal(String(count))
    const coming = comingPage(phone, (path, options) => path.includes(good) ? phone.server.fetch(path, options) : Promise.resolve(new Response('', { status: 500 })))
    await coming.comeUntil(later(phone, 10 * 60_000))
    expect((await phone.words()).receipts).toMatchObject([{ id: good }])
  })

  it('asks a city that is overloaded seldom, whether it answers that or does not answer', async () => {
    async function asks(answers: () => boolean): Promise<number> {
      const phone = newPhone(scriptServer())
      let asked = 0
      for (let count = 0; count < 100; count += 1) await phone.seal(String(count))
      await comingPage(phone, () => {
        asked += 1
        return answers() ? Promise.resolve(new Response('', { status: 503 })) : Promise.reject(new TypeError('Failed to fetch'))
      }).comeUntil(later(phone, 6 * hour))
      return asked
    }
    const [always, byChance] = [await asks(() => true), createChance(3)]
    expect(always).toBeGreaterThan(20)
    expect(await asks(() => byChance.real() < 0.5)).toBeLessThan(3 * always)
  })

  it('fault 42: looks whether the city still has what it had received, though twenty always come to nothing', async () => {
    const phone = newPhone(scriptServer())
    const received = await phone.seal('届いた')
    await phone.drain()
    phone.server.rows.clear()
    for (let count = 0; count < 20; count += 1) await phone.seal(String(count))
    const coming = comingPage(phone, (path, options) => options.method === 'PUT' ? Promise.resolve(new Response('', { status: 500 })) : phone.server.fetch(path, options))
    await coming.comeUntil(later(phone, 26 * hour))
    const { receipts } = await phone.words()
    expect(receipts.map(({ id, lostAt }) => [id, lostAt !== undefined])).toEqual([[received, true]])
  })

  it('tries each once in a run, also where the city takes something afterwards', async () => {
    const phone = newPhone(scriptServer('lostBefore'))
    for (let count = 0; count < 2; count += 1) await phone.seal(String(count))
    expect(await phone.drain()).toMatchObject({ isAnswered: true })
    expect(phone.server.requests).toHaveLength(2)
  })

  it('gives up after three tries in vain in a row, and not after three in all', async () => {
    const phone = newPhone(scriptServer('lostBefore', 'lostBefore', 'none', 'lostBefore', 'lostBefore', 'none'))
    for (let count = 0; count < 6; count += 1) await phone.seal(String(count))
    expect(await phone.drain()).not.toHaveProperty('gaveUp')
    expect(phone.server.requests).toHaveLength(6)
  })

  it('leaves three that wait their own times', async () => {
    const phone = newPhone(scriptServer('lostBefore', 'lostBefore', 'lostBefore'))
    for (let count = 0; count < 3; count += 1) await phone.seal(String(count))
    const result = await phone.drain()
    expect(result).toMatchObject({ isAnswered: false })
    expect(result).not.toHaveProperty('gaveUp')
  })

  it('takes what the phone has altered for no answer of the city', async () => {
    const phone = newPhone(scriptServer('lostBefore'))
    const id = await phone.seal('いじる')
    const item = await phone.database.outbox.get(id)
    if (item) await phone.database.outbox.put({ ...item, submission: { ...item.submission, content: item.submission.content.replace('いじる', 'いじった') } })
    expect(await phone.drain()).toMatchObject({ isAnswered: undefined })
    expect((await phone.words()).outbox).toMatchObject([{ state: { kind: 'attention', code: 'hashMismatch' } }])
    await phone.seal('いま')
    expect(await phone.drain()).toMatchObject({ isAnswered: false })
  })

  it('leaves a new one that is tried alone its own time', async () => {
    const phone = newPhone(scriptServer('lostBefore', 'lostBefore', 'lostBefore', 'lostBefore'))
    for (let count = 0; count < 3; count += 1) await phone.seal(String(count))
    await phone.drain()
    await phone.seal('いま')
    const result = await phone.drain()
    expect(result).toMatchObject({ isAnswered: false })
    expect(result).not.toHaveProperty('gaveUp')
  })

  it('gives up for now when nothing comes of three tries in a row, and says so', async () => {
    const phone = newPhone(scriptServer(...Array.from({ length: 9 }, (): Fault => 'lostBefore')))
    for (let count = 0; count < 5; count += 1) await phone.seal(String(count))
    const result = await phone.drain()
    expect(phone.server.requests).toHaveLength(3)
    expect(result).toMatchObject({ isAnswered: false, gaveUp: { isOnTheWay: true, retryAfterMs: 0 } })
    for (let round = 0; round < 4; round += 1) {
      phone.clock.pass(hour)
      await phone.drain()
    }
    expect((await phone.words()).receipts).toHaveLength(5)
  })
})
