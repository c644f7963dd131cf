import { describe, expect, it } from 'vitest'
import { wayOutOf } from '../../src/domain/submission/outboxItem.ts'
import { newPhone } from './phone.ts'
import { scriptServer, type Fault } from './scriptedServer.ts'

const hour = 60 * 60_000

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

  it('fault 43: asks no more often for a queue of forty than for one of four, through a day without a network', async () => {
    /** How often a page asks that comes again each time when it is told to. */
    async function asks(items: number): Promise<number> {
      const phone = newPhone(scriptServer(...Array.from({ length: 1_000 }, (): Fault => 'lostBefore')))
      for (let count = 0; count < items; count += 1) await phone.seal(String(count))
      const nextDay = new Date(Date.parse(phone.clock.now()) + 24 * hour).toISOString()
      for (let inVain = 0; phone.clock.now() < nextDay; inVain += 1) {
        const result = await phone.drain('scheduled', inVain)
        if (result.kind === 'failed' || result.nextTryAt === undefined) throw new Error('waits')
        phone.clock.pass(Date.parse(result.nextTryAt) - Date.parse(phone.clock.now()))
      }
      return phone.server.requests.length
    }
    const few = await asks(4)
    expect(few).toBeGreaterThan(100)
    expect(await asks(40)).toBe(few)
  })

  it('lets what waits behind others say when it is tried and why not now, and be written again', async () => {
    const phone = newPhone(scriptServer('busy503', 'busy503', 'busy503'))
    for (let count = 0; count < 5; count += 1) await phone.seal(String(count))
    const result = await phone.drain()
    const { outbox } = await phone.words()
    const inTwoMinutes = new Date(Date.parse(phone.clock.now()) + 120_000).toISOString()
    for (const { state } of outbox) expect(state.kind === 'waiting' && state.nextTryAt > inTwoMinutes && state.lastReason).toBe('serverFault')
    expect(result.kind === 'drained' && result.nextTryAt !== undefined && result.nextTryAt > inTwoMinutes).toBe(true)
    expect(outbox.filter(item => wayOutOf(item) === 'writeAgain')).toHaveLength(2)
  })

  it('sends what was put off as soon as the city answers something', async () => {
    const phone = newPhone(scriptServer('lostBefore', 'lostBefore', 'lostBefore'))
    for (let count = 0; count < 5; count += 1) await phone.seal(String(count))
    await phone.drain('scheduled', 9)
    await phone.drain()
    expect(phone.server.requests).toHaveLength(3)
    await phone.seal('いま')
    expect(await phone.drain()).toEqual({ kind: 'drained', nextTryAt: undefined, isAnswered: true })
    expect((await phone.words()).receipts).toHaveLength(6)
  })

  it('tries what was sealed while others came to nothing', async () => {
    const phone = newPhone(scriptServer())
    for (let count = 0; count < 5; count += 1) await phone.seal(String(count))
    const sealed: Promise<string>[] = []
    const page = phone.openTab({ fetch: () => {
      sealed.push(phone.seal(`${sealed.length}`))
      return Promise.reject(new TypeError('Failed to fetch'))
    } })
    await page.drain()
    const late = await sealed[2]
    await Promise.all(sealed)
    await page.drain()
    expect((await phone.words()).outbox.find(({ id }) => id === late)?.state).toMatchObject({ attempts: 1 })
  })

  it('gives up for now when nothing comes of three tries in a row, and says when to come again', async () => {
    const phone = newPhone(scriptServer(...Array.from({ length: 9 }, (): Fault => 'lostBefore')))
    for (let count = 0; count < 5; count += 1) await phone.seal(String(count))
    const result = await phone.drain()
    expect(phone.server.requests).toHaveLength(3)
    expect(result).toMatchObject({ isAnswered: false })
    expect(result.kind === 'drained' && result.nextTryAt !== undefined && result.nextTryAt > phone.clock.now()).toBe(true)
    for (let later = 0; later < 4; later += 1) {
      phone.clock.pass(hour)
      await phone.drain()
    }
    expect((await phone.words()).receipts).toHaveLength(5)
  })
})
