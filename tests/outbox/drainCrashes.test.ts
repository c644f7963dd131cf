import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { leaseLength } from '../../src/domain/submission/outboxItem.ts'
import type { Digest } from '../../src/outbox/browserDigest.ts'
import type { DrainPorts } from '../../src/outbox/drain.ts'
import { WordsDatabase } from '../../src/outbox/wordsDatabase.ts'
import { breakStorage } from './breakStorage.ts'
import { digest, newPhone, type Phone } from './phone.ts'
import { scriptServer } from './scriptedServer.ts'

/** Ends a tab at one of its awaits outside the database: from there on nothing of it goes on. */
function dyingPorts(phone: Phone, dieAt: number): { readonly ports: Partial<DrainPorts>, readonly steps: () => number } {
  let step = 0
  const never = new Promise<never>(() => undefined)
  async function dying<Result>(work: () => Promise<Result>): Promise<Result> {
    if (step++ === dieAt) return never
    const result = await work()
    if (step++ === dieAt) return never
    return result
  }
  return {
    ports: {
      digest: ((bytes) => dying(() => digest(bytes))) satisfies Digest,
      fetch: (path, options) => dying(() => phone.server.fetch(path, options)),
      lock: work => dying(work),
      limit: 60_000,
    },
    steps: () => step,
  }
}

async function twoSealed(): Promise<Phone> {
  const phone = newPhone(scriptServer())
  await phone.seal('一')
  phone.clock.pass(1)
  await phone.seal('二')
  return phone
}

/** A later visit sends what is left: each is received once. */
async function expectAllReceivedOnce(phone: Phone): Promise<void> {
  const { outbox, receipts } = await phone.words()
  expect([...outbox, ...receipts]).toHaveLength(2)
  phone.clock.pass(leaseLength + 3_600_000)
  await phone.openTab().drain()
  const after = await phone.words()
  expect(after.outbox).toEqual([])
  expect(after.receipts.map(({ receipt }) => receipt)).toEqual([...phone.server.rows.values()].map(({ receipt }) => receipt).reverse())
  expect(phone.server.rows.size).toBe(2)
}

describe('drain, broken off', () => {
  // lock, digest and fetch, before and after, for each of the two.
  it.each(Array.from({ length: 10 }, (_, index) => index))('fault 17 and 18: at await %i loses and doubles nothing', async (dieAt) => {
    const phone = await twoSealed()
    const { ports, steps } = dyingPorts(phone, dieAt)
    void phone.openTab(ports).drain()
    await expect.poll(steps, { interval: 2 }).toBe(dieAt + 1)
    await expectAllReceivedOnce(phone)
  })

  it.each(['before', 'after'] as const)('fault 22, 23 and 24: with the storage failing %s each of its accesses, loses and doubles nothing', async (when) => {
    const healthy = await twoSealed()
    const database = new WordsDatabase(healthy.name)
    const count = breakStorage(database, { at: Infinity, when })
    await healthy.openTab({ database }).drain()
    expect(count()).toBeGreaterThan(8)
    for (const name of ['QuotaExceededError', 'AbortError', 'InvalidStateError', 'UnknownError']) {
      for (let at = 0; at < count(); at += 1) {
        const phone = await twoSealed()
        const broken = new WordsDatabase(phone.name)
        breakStorage(broken, { at, when, name })
        const result = await phone.openTab({ database: broken }).drain()
        expect(['drained', 'failed']).toContain(result.kind)
        await expectAllReceivedOnce(phone)
        broken.close()
      }
    }
  })

  it('fault 22: says that the storage is full, and sends when there is room again', async () => {
    const phone = await twoSealed()
    const full = new WordsDatabase(phone.name)
    breakStorage(full, { at: 0, when: 'before', name: 'QuotaExceededError', times: Infinity, onlyWrites: true })
    expect(await phone.openTab({ database: full }).drain()).toEqual({ kind: 'failed', reason: 'storageFull' })
    await expectAllReceivedOnce(phone)
  })

  it('fault 24: heals a dead connection by a new one', async () => {
    const phone = await twoSealed()
    const dead = new WordsDatabase(phone.name)
    breakStorage(dead, { at: 2, when: 'before', name: 'InvalidStateError', times: 2 })
    expect(await phone.openTab({ database: dead }).drain()).toMatchObject({ kind: 'drained' })
    await expectAllReceivedOnce(phone)
  })
})
