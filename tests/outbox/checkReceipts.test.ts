import { describe, expect, it } from 'vitest'
import { placePause } from '../../src/domain/submission/receiptsToCheck.ts'
import type { DrainPorts } from '../../src/outbox/drain.ts'
import { postAgain } from '../../src/outbox/postAgain.ts'
import { notePlacementSeen } from '../../src/outbox/receiptStore.ts'
import { sealDraft } from '../../src/outbox/sealDraft.ts'
import { digest, newPhone } from './phone.ts'
import { problem, scriptServer } from './scriptedServer.ts'
import { aDayLater, correct, day, receiptOf, send, withdraw } from './sendAndAmend.ts'

describe('checkReceipts', () => {
  it('asks once a day, with the secret in the header and nowhere else', async () => {
    const phone = newPhone(scriptServer())
    const id = await send(phone)
    await phone.drain()
    expect(phone.server.reads).toEqual([])
    await aDayLater(phone)
    await Promise.all([phone.drain('asked'), phone.openTab().drain('networkBack')])
    expect(phone.server.reads.map(read => read.id)).toEqual([id])
    const secret = (await receiptOf(phone, id))?.secret
    expect(phone.server.reads[0]?.options).toMatchObject({ headers: { authorization: `Receipt ${secret}` }, credentials: 'omit', cache: 'no-store' })
    await aDayLater(phone)
    expect(phone.server.reads).toHaveLength(2)
    expect((await receiptOf(phone, id))?.lostAt).toBeUndefined()
  })

  it('says that the server no longer has it, and that it has it again', async () => {
    const phone = newPhone(scriptServer())
    const id = await send(phone)
    const row = phone.server.rows.get(id)
    phone.server.rows.clear()
    await aDayLater(phone)
    expect(await receiptOf(phone, id)).toMatchObject({ lostAt: phone.clock.now() })
    if (row) phone.server.rows.set(id, row)
    await aDayLater(phone)
    expect((await receiptOf(phone, id))?.lostAt).toBeUndefined()
  })

  it('says that the server has other words under this id, which came there late after it was put back', async () => {
    const phone = newPhone(scriptServer())
    const id = await send(phone)
    const row = phone.server.rows.get(id)
    if (row) phone.server.rows.set(id, { ...row, receipt: { ...row.receipt, hash: '0'.repeat(64) } })
    phone.server.placements.set(id, 'accepted')
    await aDayLater(phone)
    expect(await receiptOf(phone, id)).toMatchObject({ lostAt: phone.clock.now(), state: 'received' })
    expect(await receiptOf(phone, id)).not.toHaveProperty('placed')
    const first = phone.clock.now()
    await aDayLater(phone)
    expect(await receiptOf(phone, id)).toMatchObject({ lostAt: first })
    if (row) phone.server.rows.set(id, row)
    await aDayLater(phone)
    expect((await receiptOf(phone, id))?.lostAt).toBeUndefined()
  })

  it('calls for a new list only where it has learnt something', async () => {
    const phone = newPhone(scriptServer())
    const id = await send(phone)
    const row = phone.server.rows.get(id)
    let changes = 0
    const page = phone.openTab({ onChange: () => (changes += 1) })
    const nextDay = async (): Promise<number> => {
      changes = 0
      phone.clock.pass(day)
      await page.drain()
      return changes
    }
    const asBefore = await nextDay()
    phone.server.rows.clear()
    const gone = await nextDay()
    if (row) phone.server.rows.set(id, row)
    expect([asBefore, gone, await nextDay(), await nextDay()]).toEqual([0, 1, 1, 0])
    expect(phone.server.reads).toHaveLength(4)
  })

  it('calls for a new list where another phone has withdrawn it, and where a place became free', async () => {
    const phone = newPhone(scriptServer())
    const other = newPhone(phone.server, phone.clock)
    const ids = [await send(phone), await send(phone)]
    for (const id of ids) {
      const item = await receiptOf(phone, id)
      if (item) await other.database.receipts.add({ ...item, takenInAt: phone.clock.now() })
    }
    const [withdrawn = '', placed = ''] = ids
    await withdraw(other, withdrawn)
    phone.server.placements.set(placed, 'accepted')
    let changes = 0
    phone.clock.pass(day)
    await phone.openTab({ onChange: () => (changes += 1) }).drain()
    expect([changes, (await receiptOf(phone, withdrawn))?.state, (await receiptOf(phone, placed))?.placed?.placement]).toEqual([2, 'withdrawn', 'accepted'])
  })

  it('tells what another phone made of it: corrected, and then withdrawn with the correction', async () => {
    const phone = newPhone(scriptServer())
    const id = await send(phone)
    const other = newPhone(phone.server, phone.clock)
    const item = await receiptOf(phone, id)
    if (item) await other.database.receipts.add({ ...item, takenInAt: phone.clock.now() })
    const correction = await correct(other, id)
    await aDayLater(phone)
    expect(await receiptOf(phone, id)).toMatchObject({ state: 'superseded' })
    await withdraw(other, correction)
    expect((await other.words()).receipts.map(({ state }) => state).sort()).toEqual(['received', 'withdrawn', 'withdrawn'])
    await aDayLater(phone)
    expect(await receiptOf(phone, id)).toMatchObject({ state: 'withdrawn' })
    const { length } = phone.server.reads
    await aDayLater(phone)
    expect(phone.server.reads).toHaveLength(length)
  })

  it('asks on of the waiting list until the event is over, and keeps who moved up with when it was told', async () => {
    const phone = newPhone(scriptServer())
    phone.server.firstPlacement.now = 'waiting'
    const formText = JSON.stringify({ time: { startsOn: '2026-06-04', endsOn: '2026-06-04' }, registration: { window: { opensAt: '2026-05-01T00:00:00.000Z', closesAt: '2026-06-01T12:00:00.000Z', rule: 'received-by' } } })
    const draft = await phone.write({ form: { kind: 'eventRegistration', id: 'mihon', version: 1 }, formText })
    await sealDraft(phone.database, digest, { draft, content: { format: 1, kind: 'eventRegistration', people: 1 }, sealedAt: phone.clock.now() })
    await phone.drain()
    const { id } = draft
    phone.server.placements.set(id, 'waiting')
    phone.clock.pass(placePause / 2)
    await phone.drain()
    expect(phone.server.reads).toEqual([])
    phone.clock.pass(placePause)
    await phone.drain()
    expect(phone.server.reads).toHaveLength(1)
    expect(await receiptOf(phone, id)).not.toHaveProperty('placed')
    phone.server.placements.set(id, 'accepted')
    await aDayLater(phone)
    expect(await receiptOf(phone, id)).toMatchObject({ receipt: { placement: 'waiting' }, placed: { placement: 'accepted', toldAt: phone.clock.now() } })
    expect(await notePlacementSeen(phone.database, id, phone.clock.now())).toEqual({ kind: 'done' })
    expect((await receiptOf(phone, id))?.placed?.seenAt).toBe(phone.clock.now())
    phone.server.placements.set(id, 'waiting')
    await aDayLater(phone)
    expect(phone.server.reads).toHaveLength(2)
  })

  it('asks no longer of the waiting list of an event that is over', async () => {
    const phone = newPhone(scriptServer())
    phone.server.firstPlacement.now = 'waiting'
    const formText = JSON.stringify({ time: { startsOn: '2026-06-01', endsOn: '2026-06-01' }, registration: { window: { opensAt: '2026-05-01T00:00:00.000Z', closesAt: '2026-06-01T12:00:00.000Z', rule: 'received-by' } } })
    const draft = await phone.write({ form: { kind: 'eventRegistration', id: 'mihon', version: 1 }, formText })
    await sealDraft(phone.database, digest, { draft, content: { format: 1, kind: 'eventRegistration', people: 1 }, sealedAt: phone.clock.now() })
    await phone.drain()
    await aDayLater(phone)
    expect(phone.server.reads).toEqual([])
  })

  it('does not ask of what a correction on the same phone took the place of', async () => {
    const phone = newPhone(scriptServer())
    const correction = await correct(phone, await send(phone))
    await aDayLater(phone)
    expect(phone.server.reads.map(({ id }) => id)).toEqual([correction])
  })

  it('asks only of forms that are still open', async () => {
    const phone = newPhone(scriptServer())
    const window = (closesAt: string) => ({ formText: JSON.stringify({ window: { opensAt: '2026-05-01T00:00:00.000Z', closesAt, rule: 'received-by' } }) })
    const open = await send(phone, window('2026-06-30T00:00:00.000Z'))
    await send(phone, window('2026-06-01T12:00:00.000Z'))
    await aDayLater(phone)
    expect(phone.server.reads.map(({ id }) => id)).toEqual([open])
  })

  it.each([
    () => Promise.resolve(new Response('<!doctype html>', { status: 404, headers: { 'content-type': 'text/html' } })),
    () => Promise.resolve(new Response('', { status: 503 })),
  ])('believes nobody but the server, and asks it when it can be asked again', async (fetch) => {
    const phone = newPhone(scriptServer())
    const id = await send(phone)
    phone.clock.pass(day)
    await phone.openTab({ fetch }).drain()
    expect((await receiptOf(phone, id))?.lostAt).toBeUndefined()
    await phone.drain()
    expect(phone.server.reads.map(read => read.id)).toEqual([id])
  })

  it('does not take for lost what the server only refuses to show', async () => {
    const phone = newPhone(scriptServer())
    const id = await send(phone)
    phone.clock.pass(day)
    await phone.openTab({ fetch: () => Promise.resolve(problem('secretRefused', 403)) }).drain()
    expect((await receiptOf(phone, id))?.lostAt).toBeUndefined()
  })

  it('takes a correction for lost once the server has said of what was corrected, too, whether it has it', async () => {
    const phone = newPhone(scriptServer())
    const id = await send(phone)
    const correction = await correct(phone, id)
    phone.server.rows.clear()
    phone.clock.pass(day)
    const fetch: DrainPorts['fetch'] = (path, options) => path.endsWith(id) ? Promise.resolve(new Response('', { status: 503 })) : phone.server.fetch(path, options)
    const lost = async () => [(await receiptOf(phone, correction))?.lostAt, (await receiptOf(phone, id))?.lostAt]
    await phone.openTab({ fetch }).drain()
    expect(await lost()).toEqual([undefined, undefined])
    await phone.drain()
    expect(await lost()).toEqual([phone.clock.now(), phone.clock.now()])
    await postAgain(phone.database, correction, phone.clock.now())
    await phone.drain()
    expect([...phone.server.rows.keys()]).toEqual([id, correction])
  })

  it('takes a correction alone for lost where the server still has what was corrected', async () => {
    const phone = newPhone(scriptServer())
    const id = await send(phone)
    const correction = await correct(phone, id)
    phone.server.rows.delete(correction)
    await aDayLater(phone)
    expect([(await receiptOf(phone, correction))?.lostAt, (await receiptOf(phone, id))?.lostAt]).toEqual([phone.clock.now(), undefined])
  })

  it('asks later on the same day when there was no network', async () => {
    const phone = newPhone(scriptServer())
    await send(phone)
    phone.clock.pass(day)
    await phone.openTab({ fetch: () => Promise.reject(new TypeError('Failed to fetch')) }).drain()
    await phone.drain()
    expect(phone.server.reads).toHaveLength(1)
  })

  it('says nothing of a withdrawal that was lost with all that it took back', async () => {
    const phone = newPhone(scriptServer())
    const withdrawal = await withdraw(phone, await send(phone))
    phone.server.rows.clear()
    await aDayLater(phone)
    expect((await receiptOf(phone, withdrawal))?.lostAt).toBeUndefined()
  })
})
