import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newPhone } from './phone.ts'
import { scriptServer, type Fault } from './scriptedServer.ts'

const faults: readonly Fault[] = [
  'none', 'lostBefore', 'lostAfter', 'silent', 'cut', 'twice', 'delayed', 'captivePortal', 'portalJson', 'otherReceipt', 'otherHash',
  'redirectHere', 'redirectAway', 'plain401', 'plain403', 'plain404', 'plain500', 'plain502', 'busy503', 'busy429', 'altered',
  { problem: 'invalid', status: 422 }, { problem: 'formGone', status: 410 },
]

const schedules = fc.record({
  script: fc.array(fc.constantFrom(...faults), { maxLength: 12 }),
  texts: fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { minLength: 1, maxLength: 4 }),
  steps: fc.array(fc.record({
    tabs: fc.integer({ min: 1, max: 3 }),
    occasion: fc.constantFrom('scheduled', 'networkBack', 'asked'),
    // Clocks jump both ways.
    pass: fc.integer({ min: -7_200_000, max: 7_200_000 }),
    delivers: fc.boolean(),
  }), { maxLength: 6 }),
})

describe('drain', () => {
  it('loses, doubles and alters nothing, whatever the network and the server do', async () => {
    await fc.assert(fc.asyncProperty(schedules, async ({ script, texts, steps }) => {
      const phone = newPhone(scriptServer(...script))
      const sealed: string[] = []
      for (const text of texts) sealed.push(await phone.seal(text))
      const hashes = new Map((await phone.words()).outbox.map(({ id, submission }) => [id, submission.hash]))
      for (const { tabs, occasion, pass, delivers } of steps) {
        await Promise.all(Array.from({ length: tabs }, () => phone.openTab({ limit: 3 }).drain(occasion)))
        phone.clock.pass(pass)
        if (delivers) phone.server.deliverDelayed()
      }
      const later = phone.openTab({ limit: 40 })
      for (let round = 0; round < 40; round += 1) {
        phone.clock.pass(3_600_000)
        await later.drain()
      }
      phone.server.deliverDelayed()

      const { outbox, receipts, drafts } = await phone.words()
      expect(drafts).toEqual([])
      // Each is received or shown to the person, and none is both.
      expect([...outbox, ...receipts].map(({ id }) => id).sort()).toEqual([...sealed].sort())
      expect(outbox.every(({ state }) => state.kind === 'attention')).toBe(true)
      // Every receipt has its row, and every row is what was sealed.
      for (const { id, receipt } of receipts) expect(phone.server.rows.get(id)?.receipt).toEqual(receipt)
      for (const [id, { body }] of phone.server.rows) expect(body.hash).toBe(hashes.get(id))
      for (const { database } of [phone, later]) database.close()
    }), { numRuns: 60 })
  })
})
