import { describe, expect, it } from 'vitest'
import type { Fetch } from '../../src/outbox/askWithin.ts'
import { postAgain } from '../../src/outbox/postAgain.ts'
import { dyingAfterCommit } from './dyingAfterCommit.ts'
import { failTable, onceArmed } from './failTable.ts'
import { newPhone, type Phone } from './phone.ts'
import { scriptServer } from './scriptedServer.ts'
import { correct, day, receiptOf, send, withdraw } from './sendAndAmend.ts'

const minute = 60_000
/** A form that closes within hours of the first look. */
const closingSoon = { formText: JSON.stringify({ window: { opensAt: '2026-05-01T00:00:00.000Z', closesAt: '2026-06-02T12:00:00.000Z', rule: 'received-by' } }) }

async function lostOf(phone: Phone, id: string): Promise<boolean> {
  return (await receiptOf(phone, id))?.lostAt !== undefined
}

describe('the look at receipts, broken off', () => {
  it.each(['get', 'mutate'] as const)('fault 24: writes down an answer though the connection died meanwhile, at the next %s', async (access) => {
    const phone = newPhone(scriptServer())
    const correction = await correct(phone, await send(phone))
    phone.server.rows.clear()
    phone.clock.pass(day)
    const { arm, isTime } = onceArmed()
    const page = phone.openTab({ fetch: (path, options) => {
      if (path.endsWith(correction)) arm()
      return phone.server.fetch(path, options)
    } })
    failTable(page.database, 'receipts', access, isTime)
    await page.drain()
    expect(await lostOf(phone, correction)).toBe(true)
  })

  it('fault 24: asks again the same day where nobody answered, though the connection died meanwhile', async () => {
    const phone = newPhone(scriptServer())
    const id = await send(phone)
    phone.server.rows.clear()
    phone.clock.pass(day)
    const { arm, isTime } = onceArmed()
    const page = phone.openTab({ fetch: () => {
      arm()
      return Promise.reject(new TypeError('Failed to fetch'))
    } })
    failTable(page.database, 'receipts', 'mutate', isTime)
    await page.drain()
    await phone.drain()
    expect(await lostOf(phone, id)).toBe(true)
  })

  it('fault 24: asks about three when it gives up, though the connection died meanwhile', async () => {
    const phone = newPhone(scriptServer())
    for (let count = 0; count < 12; count += 1) await send(phone)
    for (let count = 0; count < 4; count += 1) await phone.seal(String(count))
    phone.clock.pass(day)
    const page = phone.openTab({ fetch: (path, options) => options.method === 'PUT' ? Promise.resolve(new Response('', { status: 503 })) : phone.server.fetch(path, options) })
    let gets = 0
    failTable(page.database, 'receipts', 'get', () => phone.server.reads.length === 2 && (gets += 1) === 2)
    await page.drain()
    expect([phone.server.reads.length, gets > 2]).toEqual([3, true])
  })

  it('fault 22: asks again a minute later about what could not be written down, while the form is open', async () => {
    const phone = newPhone(scriptServer())
    const id = await send(phone, closingSoon)
    phone.server.rows.clear()
    phone.clock.pass(day)
    const { arm, isTime } = onceArmed()
    const page = phone.openTab({ fetch: (path, options) => {
      if (phone.server.reads.length === 0) arm()
      return phone.server.fetch(path, options)
    } })
    failTable(page.database, 'receipts', 'mutate', isTime, 'QuotaExceededError')
    expect(await page.drain()).toMatchObject({ fault: { reason: 'storageFull' } })
    expect(await lostOf(phone, id)).toBe(false)
    phone.clock.pass(minute)
    expect(await page.drain()).not.toHaveProperty('fault')
    expect(await lostOf(phone, id)).toBe(true)
  })

  it('fault 17: asks again a minute later about what a tab asked that is no more', async () => {
    const phone = newPhone(scriptServer())
    const id = await send(phone, closingSoon)
    phone.server.rows.clear()
    phone.clock.pass(day)
    await new Promise<void>((asked) => {
      const silent: Fetch = () => {
        asked()
        return new Promise(() => undefined)
      }
      void phone.openTab({ fetch: silent }).drain()
    })
    await phone.drain()
    expect(await lostOf(phone, id)).toBe(false)
    phone.clock.pass(minute)
    await phone.drain()
    expect(await lostOf(phone, id)).toBe(true)
  })

  it('fault 20: believes no late answer about what was sent again and received meanwhile', async () => {
    const phone = newPhone(scriptServer())
    const id = await send(phone)
    phone.server.rows.clear()
    phone.clock.pass(day)
    await phone.drain()
    phone.clock.pass(day)
    const page = phone.openTab({ fetch: async (path, options) => {
      const answer = await phone.server.fetch(path, options)
      await postAgain(phone.database, id, phone.clock.now())
      await phone.drain('asked')
      return answer
    } })
    await page.drain()
    expect([phone.server.rows.has(id), await lostOf(phone, id)]).toEqual([true, false])
    expect((await receiptOf(phone, id))?.former).toBeDefined()
  })

  it('fault 24: lets the screen know what it learnt, though the connection died once that was written', async () => {
    const phone = newPhone(scriptServer())
    const id = await send(phone)
    const other = newPhone(phone.server, phone.clock)
    const item = await receiptOf(phone, id)
    if (item) await other.database.receipts.add({ ...item, takenInAt: phone.clock.now() })
    await withdraw(other, id)
    phone.clock.pass(day)
    let changes = 0
    const { arm, isTime } = onceArmed()
    const page = phone.openTab({ database: dyingAfterCommit(phone.name, undefined, isTime), onChange: () => (changes += 1), fetch: (path, options) => {
      arm()
      return phone.server.fetch(path, options)
    } })
    await page.drain()
    expect([(await receiptOf(phone, id))?.state, changes]).toEqual(['withdrawn', 1])
  })
})
