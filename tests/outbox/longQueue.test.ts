import { describe, expect, it } from 'vitest'
import type { DrainResult } from '../../src/outbox/drain.ts'
import { createChance } from '../simulation/chance.ts'
import { newPhone, type Phone } from './phone.ts'
import { scriptServer, type Fault } from './scriptedServer.ts'

const hour = 60 * 60_000
const later = ({ clock }: Phone, milliseconds: number): string => new Date(Date.parse(clock.now()) + milliseconds).toISOString()

/** Lets time pass until the page is to come again. */
function comeWhenTold({ clock }: Phone, result: DrainResult): void {
  const at = result.kind === 'drained' ? result.nextTryAt : undefined
  clock.pass(at === undefined ? hour : Math.max(1_000, Date.parse(at) - Date.parse(clock.now())))
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
    /** How often a page asks that comes again each time when it is told to. */
    async function asks(items: number): Promise<number> {
      const phone = newPhone(scriptServer(...Array.from({ length: 10_000 }, (): Fault => 'lostBefore')))
      const chance = createChance(items)
      const page = phone.openTab({ random: chance.real })
      for (let count = 0; count < items; count += 1) await phone.seal(String(count))
      const nextDay = later(phone, 24 * hour)
      for (let inVain = 0; phone.clock.now() < nextDay; inVain += 1) comeWhenTold(phone, await page.drain('scheduled', inVain))
      return phone.server.requests.length
    }
    const few = await asks(10)
    expect(few).toBeGreaterThan(50)
    expect(await asks(400)).toBeLessThan(2 * few)
  })

  it('comes again with the rest when the city wants to be left alone no more, however long there was no network before', async () => {
    const phone = newPhone(scriptServer('none', 'none', 'busy429', 'busy503', 'lostBefore'))
    for (let count = 0; count < 8; count += 1) await phone.seal(String(count))
    const result = await phone.drain('scheduled', 12)
    expect(result).toMatchObject({ isAnswered: true })
    const nextTryAt = result.kind === 'drained' ? result.nextTryAt ?? '' : ''
    expect(nextTryAt > later(phone, 120_000)).toBe(true)
    expect(nextTryAt < later(phone, 130_000)).toBe(true)
  })

  it('sends all of it as soon as the city answers something', async () => {
    const phone = newPhone(scriptServer('lostBefore', 'lostBefore', 'lostBefore'))
    for (let count = 0; count < 5; count += 1) await phone.seal(String(count))
    const result = await phone.drain('scheduled', 11)
    expect(result.kind === 'drained' && result.nextTryAt !== undefined && result.nextTryAt > later(phone, 10 * 60_000)).toBe(true)
    await phone.seal('いま')
    expect(await phone.drain()).toEqual({ kind: 'drained', nextTryAt: undefined, isAnswered: true })
    expect((await phone.words()).receipts).toHaveLength(6)
  })

  it.each([1, 2, 3])('fault 42: lets one that finds no network again and again hold up nobody, whenever it comes: seed %i', async (seed) => {
    const phone = newPhone(scriptServer('busy503', 'busy503', 'busy503'))
    const bad = await phone.seal('悪い')
    for (let count = 0; count < 5; count += 1) await phone.seal(String(count))
    const chance = createChance(seed)
    const page = phone.openTab({ random: chance.real, fetch: (path, options) => path.includes(bad) ? Promise.reject(new TypeError('Failed to fetch')) : phone.server.fetch(path, options) })
    await page.drain('scheduled', 10)
    for (let round = 0; round < 24; round += 1) {
      phone.clock.pass(20 * 60_000)
      await page.drain('networkBack', 10)
    }
    expect((await phone.words()).receipts).toHaveLength(5)
  })

  it('fault 42: lets ten new ones that always come to nothing hold up an old one for minutes only', async () => {
    const phone = newPhone(scriptServer())
    const good = await phone.seal('よい')
    const { clock, database } = phone
    await database.outbox.update(good, { state: { kind: 'waiting', since: clock.now(), attempts: 20, nextTryAt: clock.now(), lastReason: 'unreachable' } })
    for (let count = 0; count < 10; count += 1) await phone.seal(String(count))
    const chance = createChance(2)
    const page = phone.openTab({ random: chance.real, fetch: (path, options) => path.includes(good) ? phone.server.fetch(path, options) : Promise.resolve(new Response('', { status: 500 })) })
    const soon = later(phone, 10 * 60_000)
    for (let inVain = 0; clock.now() < soon; inVain += 1) comeWhenTold(phone, await page.drain('scheduled', inVain))
    expect((await phone.words()).receipts).toMatchObject([{ id: good }])
  })

  it('comes no sooner than anything is due, and leaves one that is tried alone its own time', async () => {
    const phone = newPhone(scriptServer('lostBefore', 'lostBefore', 'lostBefore', 'lostBefore'))
    const { clock, database } = phone
    for (let count = 0; count < 4; count += 1) {
      const id = await phone.seal(String(count))
      await database.outbox.update(id, { state: { kind: 'waiting', since: clock.now(), attempts: 20, nextTryAt: count === 3 ? later(phone, 20 * 60_000) : clock.now(), lastReason: 'unreachable' } })
    }
    expect(await phone.drain('scheduled', 0)).toMatchObject({ nextTryAt: later(phone, 20 * 60_000) })
    await phone.seal('いま')
    const alone = await phone.drain('scheduled', 12)
    expect(alone.kind === 'drained' && alone.nextTryAt !== undefined && alone.nextTryAt < later(phone, 10_000)).toBe(true)
  })

  it('gives up for now when nothing comes of three tries in a row, and says when to come again', async () => {
    const phone = newPhone(scriptServer(...Array.from({ length: 9 }, (): Fault => 'lostBefore')))
    for (let count = 0; count < 5; count += 1) await phone.seal(String(count))
    const result = await phone.drain()
    expect(phone.server.requests).toHaveLength(3)
    expect(result).toMatchObject({ isAnswered: false })
    expect(result.kind === 'drained' && result.nextTryAt !== undefined && result.nextTryAt > phone.clock.now()).toBe(true)
    for (let round = 0; round < 4; round += 1) {
      phone.clock.pass(hour)
      await phone.drain()
    }
    expect((await phone.words()).receipts).toHaveLength(5)
  })
})
