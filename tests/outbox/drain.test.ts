import { describe, expect, it } from 'vitest'
import { claim, leaseLength } from '../../src/domain/submission/outboxItem.ts'
import { newPhone, stoppedClock } from './phone.ts'
import { scriptServer, type Fault } from './scriptedServer.ts'

const hour = 60 * 60_000

/** Drains until nothing waits, an hour apart. */
async function calm(phone: ReturnType<typeof newPhone>): Promise<void> {
  for (let round = 0; round < 20; round += 1) {
    if ((await phone.words()).outbox.every(({ state }) => state.kind === 'attention')) return
    phone.clock.pass(hour)
    await phone.drain()
  }
}

describe('drain', () => {
  it('moves what the server received to the receipts', async () => {
    const phone = newPhone(scriptServer())
    const id = await phone.seal()
    expect(await phone.drain()).toEqual({ kind: 'drained', nextTryAt: undefined, isAnswered: true })
    const { outbox, receipts, drafts } = await phone.words()
    expect([outbox, drafts]).toEqual([[], []])
    expect(receipts).toMatchObject([{ id, state: 'received', receipt: phone.server.rows.get(id)?.receipt }])
    expect(phone.server.rows.get(id)?.body.content).toBe(receipts[0]?.submission.content)
  })

  it('sends no cookie, follows no redirect and asks no cache', async () => {
    const phone = newPhone(scriptServer())
    await phone.seal()
    await phone.drain()
    expect(phone.server.requests[0]?.options).toMatchObject({ method: 'PUT', credentials: 'omit', redirect: 'manual', cache: 'no-store' })
    expect(phone.server.requests[0]?.body.sentAt).toBe(phone.clock.now())
  })

  it.each<[number, Fault, string]>([
    [1, 'lostBefore', 'unreachable'],
    [2, 'lostAfter', 'unreachable'],
    [3, 'cut', 'notOurServer'],
    [3, 'silent', 'tooSlow'],
    [7, 'plain500', 'serverFault'],
    [7, 'plain502', 'serverFault'],
    [7, 'busy503', 'serverFault'],
    [7, 'busy429', 'tooMany'],
    [8, 'plain401', 'notOurServer'],
    [8, 'plain403', 'notOurServer'],
    [10, 'plain404', 'notOurServer'],
    [12, 'captivePortal', 'notOurServer'],
    [12, 'portalJson', 'notOurServer'],
    [12, 'otherReceipt', 'notOurServer'],
    [12, 'otherHash', 'notOurServer'],
    [13, 'redirectHere', 'notOurServer'],
    [13, 'redirectAway', 'notOurServer'],
    [3, 'altered', 'altered'],
  ])('fault %i, %j: waits, saying why, and arrives once', async (_, fault, lastReason) => {
    const phone = newPhone(scriptServer(fault))
    const id = await phone.seal()
    await phone.openTab(fault === 'silent' ? { limit: 40 } : {}).drain()
    expect((await phone.words()).outbox).toMatchObject([{ id, state: { kind: 'waiting', attempts: 1, lastReason } }])
    await calm(phone)
    const { outbox, receipts } = await phone.words()
    expect(outbox).toEqual([])
    expect(receipts[0]?.receipt).toEqual(phone.server.rows.get(id)?.receipt)
    expect(phone.server.rows.size).toBe(1)
  })

  it.each<[number, Fault, string]>([
    [9, { problem: 'malformed', status: 400 }, 'malformed'],
    [9, { problem: 'tooLarge', status: 413 }, 'tooLarge'],
    [9, { problem: 'invalid', status: 422, errors: [{ at: 'q1', reason: '選択肢にありません。' }] }, 'invalid'],
    [10, { problem: 'formUnknown', status: 404 }, 'formUnknown'],
    [10, { problem: 'formGone', status: 410 }, 'formGone'],
    [8, { problem: 'codeRefused', status: 403 }, 'codeRefused'],
    [11, { problem: 'conflict', status: 409 }, 'conflict'],
    [33, { problem: 'deadlineOver', status: 409 }, 'deadlineOver'],
  ])('fault %i, %j: keeps the words and shows the person why', async (_, fault, code) => {
    const phone = newPhone(scriptServer(fault))
    const id = await phone.seal()
    await phone.drain()
    await calm(phone)
    expect((await phone.words()).outbox).toMatchObject([{ id, state: { kind: 'attention', code }, origin: { values: { text: 'ベンチがほしい' } } }])
    expect(phone.server.requests).toHaveLength(1)
  })

  it('shows which answers a server refused', async () => {
    const errors = [{ at: 'q1', reason: '選択肢にありません。' }]
    const phone = newPhone(scriptServer({ problem: 'invalid', status: 422, errors }))
    await phone.seal()
    await phone.drain()
    expect((await phone.words()).outbox[0]?.state).toMatchObject({ faults: errors })
  })

  it('fault 4: takes the one receipt of what was delivered twice', async () => {
    const phone = newPhone(scriptServer('twice'))
    const id = await phone.seal()
    await phone.drain()
    expect((await phone.words()).receipts[0]?.receipt).toEqual(phone.server.rows.get(id)?.receipt)
  })

  it('fault 5: is not confused by what arrives late and out of order', async () => {
    const phone = newPhone(scriptServer('delayed', 'delayed'))
    await phone.seal('一')
    await phone.seal('二')
    await phone.drain()
    phone.server.deliverDelayed()
    await calm(phone)
    expect(phone.server.rows.size).toBe(2)
    expect((await phone.words()).receipts).toHaveLength(2)
  })

  it('waits at least as long as the server asks', async () => {
    const phone = newPhone(scriptServer('busy429'))
    await phone.seal()
    await phone.drain()
    phone.clock.pass(119_000)
    for (const occasion of ['scheduled', 'networkBack'] as const) await phone.drain(occasion)
    expect(phone.server.requests).toHaveLength(1)
    await phone.drain('asked')
    expect(phone.server.requests).toHaveLength(2)
  })

  it('fault 15 and 16: tries at once when the network is said to be back, and loses nothing while it flaps', async () => {
    const phone = newPhone(scriptServer('lostBefore', 'lostAfter', 'lostBefore', 'lostBefore'))
    const id = await phone.seal()
    for (let second = 0; second < 5; second += 1) {
      await phone.drain('networkBack')
      phone.clock.pass(1_000)
    }
    expect((await phone.words()).receipts.map(receipt => receipt.id)).toEqual([id])
    expect(phone.server.rows.size).toBe(1)
  })

  it('fault 19: two tabs at once send an item once', async () => {
    const phone = newPhone(scriptServer())
    await Promise.all([phone.seal('一'), phone.seal('二'), phone.seal('三')])
    const worker = phone.openTab()
    await Promise.all([phone.drain(), worker.drain()])
    expect(phone.server.requests).toHaveLength(3)
    expect((await phone.words()).receipts).toHaveLength(3)
  })

  it('fault 6: takes a receipt though another tab holds the turn, once', async () => {
    const phone = newPhone(scriptServer())
    await phone.seal()
    let breakOff: (() => void) | undefined
    const slow = phone.openTab({
      fetch: async (...request) => {
        await phone.server.fetch(...request)
        await new Promise<void>((resolve) => { breakOff = resolve })
        throw new TypeError('network error')
      },
    }).drain()
    await expect.poll(() => breakOff).toBeDefined()
    phone.clock.pass(leaseLength)
    await phone.drain()
    breakOff?.()
    await slow
    expect((await phone.words()).outbox).toEqual([])
    expect((await phone.words()).receipts).toHaveLength(1)
  })

  it('fault 17: sends at once what a tab left behind in the midst of sending, where it is certain that nobody else sends', async () => {
    const phone = newPhone(scriptServer('lostBefore'))
    const id = await phone.seal()
    const fresh = await phone.database.outbox.get(id)
    if (fresh?.state.kind !== 'waiting') throw new Error('It does not wait.')
    await phone.database.outbox.put({ ...fresh, state: claim(fresh.state, 'a tab that was killed', phone.clock.now()) })
    await phone.drain()
    expect(phone.server.requests).toHaveLength(0)
    const next = phone.openTab({ lock: work => work(true) })
    await next.drain()
    expect(await phone.database.outbox.get(id)).toMatchObject({ state: { kind: 'waiting', attempts: 2, lastReason: 'unreachable' } })
    await next.drain('networkBack')
    expect((await phone.words()).receipts).toHaveLength(1)
  })

  it('fault 34: is not held back by a clock that jumped', async () => {
    const clock = stoppedClock()
    const phone = newPhone(scriptServer('lostBefore', 'lostBefore'), clock)
    await phone.seal()
    await phone.drain()
    clock.pass(-90 * 24 * hour)
    await phone.drain()
    clock.pass(90 * 24 * hour)
    await phone.drain()
    expect((await phone.words()).receipts).toHaveLength(1)
  })

  it('fault 42: one that can never be sent delays the others by one attempt', async () => {
    const phone = newPhone(scriptServer('plain500'))
    const poison = await phone.seal('毒')
    phone.clock.pass(1)
    const others = [await phone.seal('一')]
    phone.clock.pass(1)
    others.push(await phone.seal('二'))
    await phone.drain()
    expect(phone.server.requests.map(({ id }) => id)).toEqual([poison, ...others])
    expect((await phone.words()).receipts).toHaveLength(2)
  })

  it('fault 42: does not send what the phone has altered', async () => {
    const phone = newPhone(scriptServer())
    const id = await phone.seal()
    await phone.database.outbox.where('id').equals(id).modify((item) => {
      Object.assign(item.submission, { content: '{}' })
    })
    await phone.drain()
    expect(phone.server.requests).toEqual([])
    expect((await phone.words()).outbox).toMatchObject([{ state: { kind: 'attention', code: 'hashMismatch' } }])
  })
})
