import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { discardItem, sendAgain, takeBack } from '../../src/outbox/outboxStore.ts'
import { beginCorrection, noteReceivedState, removeReceipt } from '../../src/outbox/receiptStore.ts'
import { sealDraft } from '../../src/outbox/sealDraft.ts'
import { sealWithdrawal } from '../../src/outbox/sealWithdrawal.ts'
import { digest, newIdentity, newPhone, proposal, type Phone } from './phone.ts'
import { scriptServer, type Fault } from './scriptedServer.ts'

const at = '2026-06-01T02:00:00.000Z'

async function received(): Promise<{ phone: Phone, id: string }> {
  const phone = newPhone(scriptServer())
  const id = await phone.seal()
  await phone.drain()
  return { phone, id }
}

async function refused(fault: Fault): Promise<{ phone: Phone, id: string }> {
  const phone = newPhone(scriptServer(fault))
  const id = await phone.seal()
  await phone.drain()
  return { phone, id }
}

describe('takeBack', () => {
  it('makes a draft again of what the server refused, under the same id', async () => {
    const { phone, id } = await refused({ problem: 'invalid', status: 422 })
    const result = await takeBack(phone.database, { id, identity: newIdentity(), at })
    if (result.kind !== 'draft') throw new Error(result.kind)
    expect(result.draft).toMatchObject({ id, values: { text: 'ベンチがほしい' } })
    await sealDraft(phone.database, digest, { draft: result.draft, content: proposal('直した'), sealedAt: at })
    await phone.drain()
    expect(phone.server.rows.get(id)?.body.content).toContain('直した')
    expect(phone.server.rows.size).toBe(1)
  })

  it('fault 11: under a conflict becomes a correction of what the server holds, with a new id', async () => {
    const { phone, id } = await refused({ problem: 'conflict', status: 409 })
    const identity = newIdentity()
    const result = await takeBack(phone.database, { id, identity, at })
    expect(result).toMatchObject({ kind: 'draft', draft: { ...identity, amends: { id }, revision: 1 } })
  })

  it('makes a draft again of what was never tried, and of nothing that may have arrived', async () => {
    const phone = newPhone(scriptServer('lostAfter'))
    const id = await phone.seal()
    const untried = await takeBack(phone.database, { id, identity: newIdentity(), at })
    if (untried.kind !== 'draft') throw new Error(untried.kind)
    await sealDraft(phone.database, digest, { draft: untried.draft, content: proposal(), sealedAt: at })
    phone.clock.pass(7_200_000)
    await phone.drain()
    expect(await takeBack(phone.database, { id, identity: newIdentity(), at })).toEqual({ kind: 'impossible' })
    expect((await phone.words()).outbox).toHaveLength(1)
  })
})

describe('sendAgain and discardItem', () => {
  it('sends as it is what the person wants sent again', async () => {
    const { phone, id } = await refused({ problem: 'notOpen', status: 403 })
    expect(await sendAgain(phone.database, id, phone.clock.now())).toEqual({ kind: 'done' })
    await phone.drain()
    expect((await phone.words()).receipts).toHaveLength(1)
  })

  it('say that what is not there cannot be sent again, and that what arrived cannot be thrown away', async () => {
    const { phone, id } = await received()
    expect(await sendAgain(phone.database, newIdentity().id, at)).toEqual({ kind: 'impossible' })
    expect(await discardItem(phone.database, id)).toEqual({ kind: 'impossible' })
    const draft = await phone.write()
    expect(await discardItem(phone.database, draft.id)).toEqual({ kind: 'impossible' })
  })

  it('throws away only what needed attention', async () => {
    const { phone, id } = await refused({ problem: 'formGone', status: 410 })
    const waiting = await phone.seal()
    expect(await discardItem(phone.database, waiting)).toEqual({ kind: 'impossible' })
    expect(await discardItem(phone.database, id)).toEqual({ kind: 'done' })
    expect((await phone.words()).outbox.map(item => item.id)).toEqual([waiting])
  })
})

describe('beginCorrection', () => {
  it('puts a correction in the place of what was received', async () => {
    const { phone, id } = await received()
    const begun = await beginCorrection(phone.database, { id, identity: newIdentity(), at })
    if (begun.kind !== 'draft') throw new Error(begun.kind)
    expect(await beginCorrection(phone.database, { id, identity: newIdentity(), at })).toEqual(begun)
    await sealDraft(phone.database, digest, { draft: begun.draft, content: proposal('二つ'), sealedAt: at })
    expect(await beginCorrection(phone.database, { id, identity: newIdentity(), at })).toEqual({ kind: 'impossible' })
    phone.clock.pass(7_200_000)
    await phone.drain()
    const { receipts } = await phone.words()
    expect(receipts.map(({ id, state }) => [id, state])).toEqual([[begun.draft.id, 'received'], [id, 'superseded']])
    expect(phone.server.rows.get(begun.draft.id)?.body.amends?.id).toBe(id)
  })
})

describe('sealWithdrawal', () => {
  it('takes back a corrected submission with all that came before it, once', async () => {
    const { phone, id } = await received()
    const begun = await beginCorrection(phone.database, { id, identity: newIdentity(), at })
    if (begun.kind !== 'draft') throw new Error(begun.kind)
    await sealDraft(phone.database, digest, { draft: begun.draft, content: proposal('二つ'), sealedAt: phone.clock.now() })
    await phone.drain()
    const asked = await sealWithdrawal(phone.database, digest, { id: begun.draft.id, identity: newIdentity(), at: phone.clock.now() })
    expect(await sealWithdrawal(phone.database, digest, { id: begun.draft.id, identity: newIdentity(), at })).toEqual(asked)
    await phone.drain()
    const { receipts } = await phone.words()
    expect(receipts.map(({ receipt, state }) => [receipt.kind, state])).toEqual([['withdrawal', 'received'], ['proposal', 'withdrawn'], ['proposal', 'withdrawn']])
    expect(await sealWithdrawal(phone.database, digest, { id, identity: newIdentity(), at })).toEqual({ kind: 'impossible' })
  })

  it('keeps a withdrawal that the server refuses, and it cannot be written again', async () => {
    const { phone, id } = await received()
    phone.server.plan({ problem: 'deadlineOver', status: 409 })
    const asked = await sealWithdrawal(phone.database, digest, { id, identity: newIdentity(), at: phone.clock.now() })
    await phone.drain()
    const { outbox, receipts } = await phone.words()
    expect(outbox).toMatchObject([{ state: { kind: 'attention', code: 'deadlineOver' } }])
    expect(receipts).toMatchObject([{ id, state: 'received' }])
    expect(asked.kind === 'sealed' && await takeBack(phone.database, { id: asked.id, identity: newIdentity(), at })).toEqual({ kind: 'impossible' })
  })
})

describe('what a refused correction teaches', () => {
  async function refusedCorrection(code: 'withdrawn' | 'superseded' | 'deadlineOver' | 'secretRefused') {
    const { phone, id } = await received()
    phone.server.plan({ problem: code, status: 409 })
    const begun = await beginCorrection(phone.database, { id, identity: newIdentity(), at: phone.clock.now() })
    if (begun.kind !== 'draft') throw new Error(begun.kind)
    await sealDraft(phone.database, digest, { draft: begun.draft, content: proposal('直した'), sealedAt: phone.clock.now() })
    await phone.drain()
    return { phone, id, correction: begun.draft.id }
  }

  it.each([['withdrawn', 'withdrawn'], ['superseded', 'superseded'], ['deadlineOver', 'received'], ['secretRefused', 'received']] as const)('%s: what it amends is %s then', async (code, state) => {
    const { phone, id } = await refusedCorrection(code)
    expect(await phone.database.receipts.get(id)).toMatchObject({ state })
    expect((await phone.words()).outbox).toMatchObject([{ state: { kind: 'attention', code } }])
  })

  it.each(['withdrawn', 'secretRefused'] as const)('%s: what was written becomes a first submission of its own', async (code) => {
    const { phone, correction } = await refusedCorrection(code)
    const identity = newIdentity()
    const result = await takeBack(phone.database, { id: correction, identity, at })
    expect(result).toMatchObject({ kind: 'draft', draft: { ...identity, values: { text: 'ベンチがほしい' }, revision: 1 } })
    expect(result).not.toHaveProperty('draft.amends')
  })

  it.each(['superseded', 'deadlineOver'] as const)('%s: there is nothing to write again, and it stays', async (code) => {
    const { phone, correction } = await refusedCorrection(code)
    expect(await takeBack(phone.database, { id: correction, identity: newIdentity(), at })).toEqual({ kind: 'impossible' })
    expect((await phone.words()).outbox).toHaveLength(1)
  })
})

describe('noteReceivedState and removeReceipt', () => {
  it('follows what the server says and never back, and forgets when the person says so', async () => {
    const { phone, id } = await received()
    await noteReceivedState(phone.database, id, { state: 'withdrawn' }, at)
    expect((await phone.words()).receipts).toMatchObject([{ state: 'withdrawn' }])
    await noteReceivedState(phone.database, id, { state: 'received' }, at)
    await noteReceivedState(phone.database, id, { state: 'superseded' }, at)
    expect((await phone.words()).receipts).toMatchObject([{ state: 'withdrawn' }])
    expect(await noteReceivedState(phone.database, 'unknown', { state: 'withdrawn' }, at)).toEqual({ kind: 'impossible' })
    await removeReceipt(phone.database, id)
    expect((await phone.words()).receipts).toEqual([])
  })
})
