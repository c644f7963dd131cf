import { describe, expect, it } from 'vitest'
import { postAgain } from '../../src/outbox/postAgain.ts'
import { newPhone } from './phone.ts'
import { scriptServer } from './scriptedServer.ts'
import { aDayLater, correct, receiptOf, send, withdraw } from './sendAndAmend.ts'

describe('postAgain', () => {
  it('sends the same id and text again, once, and keeps the first receipt', async () => {
    const phone = newPhone(scriptServer())
    const id = await send(phone)
    const [first, row] = [await receiptOf(phone, id), phone.server.rows.get(id)]
    expect(await postAgain(phone.database, id, phone.clock.now())).toEqual({ kind: 'impossible' })
    phone.server.rows.clear()
    await aDayLater(phone)
    expect(await postAgain(phone.database, id, phone.clock.now())).toEqual({ kind: 'done' })
    expect(await postAgain(phone.database, id, phone.clock.now())).toEqual({ kind: 'done' })
    await phone.drain()
    expect(phone.server.rows.size).toBe(1)
    expect(phone.server.rows.get(id)?.body).toEqual({ ...row?.body, sentAt: phone.clock.now() })
    expect(await receiptOf(phone, id)).toMatchObject({ state: 'received', former: first?.receipt, receipt: phone.server.rows.get(id)?.receipt })
    expect((await phone.words()).outbox).toEqual([])
  })

  it('sends what a lost correction takes the place of before the correction, however the network fails', async () => {
    const phone = newPhone(scriptServer())
    const id = await send(phone)
    const correction = await correct(phone, id)
    phone.server.rows.clear()
    await aDayLater(phone)
    await postAgain(phone.database, correction, phone.clock.now())
    const sent = phone.server.requests.length
    phone.server.plan('plain500')
    const drained = await phone.drain()
    // The correction's own time has come, and it waits all the same.
    expect(drained.kind === 'drained' && (drained.nextTryAt ?? '') > phone.clock.now()).toBe(true)
    phone.clock.pass(3_600_000)
    await phone.drain()
    expect(phone.server.requests.slice(sent).map(request => request.id)).toEqual([id, id, correction])
    expect((await phone.words()).receipts.map(({ id, state }) => [id, state])).toEqual([[correction, 'received'], [id, 'superseded']])
  })

  it('sends only the correction where the server still has what it takes the place of', async () => {
    const phone = newPhone(scriptServer())
    const id = await send(phone)
    const correction = await correct(phone, id)
    phone.server.rows.delete(correction)
    await aDayLater(phone)
    const sent = phone.server.requests.length
    await postAgain(phone.database, correction, phone.clock.now())
    await phone.drain()
    expect(phone.server.requests.slice(sent).map(request => request.id)).toEqual([correction])
  })

  it('withdraws again what a backup brought back', async () => {
    const phone = newPhone(scriptServer())
    const id = await send(phone)
    const withdrawal = await withdraw(phone, id)
    phone.server.rows.delete(withdrawal)
    await aDayLater(phone)
    expect(await receiptOf(phone, withdrawal)).toMatchObject({ lostAt: phone.clock.now() })
    await postAgain(phone.database, withdrawal, phone.clock.now())
    await phone.drain()
    expect(phone.server.rows.has(withdrawal)).toBe(true)
    expect(await receiptOf(phone, id)).toMatchObject({ state: 'withdrawn' })
  })

  it('leaves to the other phone what was taken in from it', async () => {
    const phone = newPhone(scriptServer())
    const id = await send(phone)
    await phone.database.receipts.update(id, { takenInAt: phone.clock.now(), lostAt: phone.clock.now() })
    expect(await postAgain(phone.database, id, phone.clock.now())).toEqual({ kind: 'impossible' })
  })
})
