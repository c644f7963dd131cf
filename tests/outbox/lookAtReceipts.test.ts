import { describe, expect, it } from 'vitest'
import { placePause } from '../../src/domain/submission/receiptsToCheck.ts'
import type { Fetch } from '../../src/outbox/askWithin.ts'
import { postAgain } from '../../src/outbox/postAgain.ts'
import { sealDraft } from '../../src/outbox/sealDraft.ts'
import { failTable } from './failTable.ts'
import { digest, newPhone, type Phone } from './phone.ts'
import { scriptServer } from './scriptedServer.ts'
import { correct, day, send } from './sendAndAmend.ts'

const plainError = (headers: Record<string, string> = {}) => Promise.resolve(new Response('', { status: 503, headers }))

/** A city that takes nothing and answers questions. */
const takesNothing = ({ server }: Phone, headers: Record<string, string> = {}): Fetch => (path, options) => options.method === 'PUT' ? plainError(headers) : server.fetch(path, options)

/** A phone with receipts, the oldest first. */
async function phoneWith(receipts: number): Promise<{ phone: Phone, ids: readonly string[] }> {
  const phone = newPhone(scriptServer())
  const ids: string[] = []
  for (let count = 0; count < receipts; count += 1) ids.push(await send(phone))
  return { phone, ids }
}

async function sealFour(phone: Phone): Promise<void> {
  for (let count = 0; count < 4; count += 1) await phone.seal(String(count))
}

describe('drain, when it looks at receipts', () => {
  it('asks about three when it gives up, the next time about others, and about all when it does not give up', async () => {
    const { phone } = await phoneWith(5)
    await sealFour(phone)
    phone.clock.pass(day)
    const busy = phone.openTab({ fetch: takesNothing(phone) })
    await busy.drain()
    const first = phone.server.reads.map(({ id }) => id)
    expect(first).toHaveLength(3)
    phone.clock.pass(day)
    await busy.drain()
    const second = phone.server.reads.slice(3).map(({ id }) => id)
    expect([second.length, new Set([...first, ...second]).size]).toEqual([3, 5])
    phone.clock.pass(day)
    await phone.drain()
    expect(phone.server.reads.slice(6).length).toBeGreaterThanOrEqual(5)
  })

  it('asks about none when it gives up and the city wants to be left alone for a time', async () => {
    const { phone } = await phoneWith(1)
    await sealFour(phone)
    phone.clock.pass(day)
    await phone.openTab({ fetch: takesNothing(phone, { 'retry-after': '60' }) }).drain()
    expect(phone.server.reads).toEqual([])
  })

  it('asks though the city leaves one alone for a time: that may be the one', async () => {
    const { phone } = await phoneWith(2)
    await phone.seal('いま')
    phone.clock.pass(day)
    await phone.openTab({ fetch: takesNothing(phone, { 'retry-after': '60' }) }).drain()
    expect(phone.server.reads).toHaveLength(2)
  })

  it('ends with the first of which nobody can say anything, and lets it keep no other from being asked about', async () => {
    const { phone, ids } = await phoneWith(5)
    const bad = ids[2] ?? ''
    let asked = 0
    const page = phone.openTab({ fetch: (path, options) => {
      asked += 1
      return path.endsWith(bad) ? plainError() : phone.server.fetch(path, options)
    } })
    phone.clock.pass(day)
    await page.drain()
    expect(asked).toBe(3)
    phone.server.rows.clear()
    for (let count = 0; count < 2; count += 1) {
      phone.clock.pass(day)
      await page.drain()
    }
    const lost = (await phone.words()).receipts.filter(({ lostAt }) => lostAt !== undefined)
    expect(lost.map(({ id }) => id).sort()).toEqual(ids.filter(id => id !== bad).sort())
  })

  it('asks about a place that may have become free before what it could not ask about lately', async () => {
    const { phone, ids } = await phoneWith(1)
    const daily = ids[0] ?? ''
    phone.server.firstPlacement.now = 'waiting'
    const form = { kind: 'eventRegistration', id: 'mihon', version: 1 } as const
    const draft = await phone.write({ form, formText: JSON.stringify({ time: { startsOn: '2026-06-04', endsOn: '2026-06-04' } }) })
    await sealDraft(phone.database, digest, { draft, content: { format: 1, kind: 'eventRegistration', people: 1 }, sealedAt: phone.clock.now() })
    await phone.drain()
    phone.clock.pass(day)
    const asked: string[] = []
    const page = phone.openTab({ fetch: (path) => {
      asked.push(path.endsWith(daily) ? 'daily' : 'awaited')
      return plainError()
    } })
    await page.drain()
    phone.clock.pass(placePause)
    await page.drain()
    phone.clock.pass(placePause)
    await page.drain()
    expect(asked).toEqual(['awaited', 'daily', 'awaited'])
  })

  it('fault 34: asks first about what a clock says was asked about that jumped back since', async () => {
    const { phone, ids } = await phoneWith(4)
    const last = ids[3] ?? ''
    await phone.database.receipts.update(last, { checkedAt: '2027-06-01T00:00:00.000Z' })
    await sealFour(phone)
    phone.clock.pass(day)
    await phone.openTab({ fetch: takesNothing(phone) }).drain()
    expect(phone.server.reads[0]?.id).toBe(last)
  })

  it('asks once about each, though two tabs look at the same time and no lock holds', async () => {
    const { phone } = await phoneWith(3)
    phone.clock.pass(day)
    await Promise.all([phone.drain(), phone.openTab().drain()])
    expect(phone.server.reads).toHaveLength(3)
  })

  it('gives up for as long as it should, and tries no more than three, though the look fails; and says that it did', async () => {
    const phone = newPhone(scriptServer())
    for (let count = 0; count < 20; count += 1) await phone.seal(String(count))
    let asked = 0
    const page = phone.openTab({ fetch: () => {
      asked += 1
      return Promise.reject(new TypeError('Failed to fetch'))
    } })
    failTable(page.database, 'receipts', 'query', () => true)
    expect(await page.drain()).toMatchObject({ kind: 'drained', gaveUp: { isOnTheWay: true }, fault: { reason: 'storageFailed' } })
    expect(asked).toBe(3)
  })

  it('says what came of sending, though the look fails', async () => {
    const { phone } = await phoneWith(1)
    await phone.seal('いま')
    phone.clock.pass(day)
    const page = phone.openTab()
    failTable(page.database, 'receipts', 'mutate', () => phone.server.reads.length > 0, 'QuotaExceededError')
    expect(await page.drain()).toEqual({ kind: 'drained', nextTryAt: undefined, isAnswered: true, fault: { kind: 'failed', reason: 'storageFull' } })
  })

  it('comes again for what another tab sealed while it looked', async () => {
    const { phone } = await phoneWith(1)
    phone.clock.pass(day)
    const page = phone.openTab({ fetch: async (path, options) => {
      await phone.seal('あとから')
      return phone.server.fetch(path, options)
    } })
    expect(await page.drain()).toMatchObject({ nextTryAt: phone.clock.now() })
  })
})

describe('drain, when something comes between', () => {
  it('fault 24: sends nothing again for reading what is left', async () => {
    const phone = newPhone(scriptServer('busy503', 'busy503', 'busy503'))
    for (let count = 0; count < 20; count += 1) await phone.seal(String(count))
    const page = phone.openTab()
    let reads = 0
    failTable(page.database, 'outbox', 'query', () => phone.server.requests.length === 3 && (reads += 1) === 1)
    expect(await page.drain()).toMatchObject({ gaveUp: { isOnTheWay: false } })
    expect([phone.server.requests.length, reads > 1]).toEqual([3, true])
  })

  it('fault 24: sends once what was answered', async () => {
    const phone = newPhone(scriptServer())
    await phone.seal()
    const page = phone.openTab({ lock: work => work(true) })
    let writes = 0
    failTable(page.database, 'receipts', 'mutate', () => (writes += 1) === 1)
    expect(await page.drain()).toMatchObject({ isAnswered: true })
    expect([phone.server.requests.length, writes]).toEqual([1, 2])
  })

  it('lets no correction overtake what it corrects, though that is to be sent again only since sending began', async () => {
    const { phone, ids: [lost = ''] } = await phoneWith(1)
    phone.server.rows.clear()
    phone.server.plan('lostBefore')
    const correction = await correct(phone, lost)
    const other = await phone.seal('ほか')
    await phone.database.receipts.update(lost, { lostAt: phone.clock.now() })
    const page = phone.openTab({ fetch: async (path, options) => {
      if (path.endsWith(other)) await postAgain(phone.database, lost, phone.clock.now())
      return phone.server.fetch(path, options)
    } })
    const before = phone.server.requests.length
    for (let run = 0; run < 2; run += 1) await page.drain('asked')
    expect(phone.server.requests.slice(before).map(({ id }) => id)).toEqual([other, lost, correction])
  })
})
