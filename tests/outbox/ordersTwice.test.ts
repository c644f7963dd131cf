import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { eraseWithdrawn } from '../../src/outbox/eraseWithdrawn.ts'
import { discardItem, sendAgain, takeBack } from '../../src/outbox/outboxStore.ts'
import { postAgain } from '../../src/outbox/postAgain.ts'
import { beginCorrection } from '../../src/outbox/receiptStore.ts'
import { sealDraft } from '../../src/outbox/sealDraft.ts'
import { sealWithdrawal } from '../../src/outbox/sealWithdrawal.ts'
import type { WordsDatabase } from '../../src/outbox/wordsDatabase.ts'
import { dyingAfterCommit } from './dyingAfterCommit.ts'
import { digest, newIdentity, newPhone, proposal, type Phone } from './phone.ts'
import { scriptServer, type Fault } from './scriptedServer.ts'
import { aDayLater, send, withdraw } from './sendAndAmend.ts'

const at = '2026-06-01T02:00:00.000Z'

interface Order {
  /** Brings a phone to where the order can be given, and tells what it is about. */
  readonly before: () => Promise<{ readonly phone: Phone, readonly id: string }>
  readonly give: (database: WordsDatabase, id: string) => Promise<{ readonly kind: string }>
  readonly told: string
}

async function refused(fault: Fault) {
  const phone = newPhone(scriptServer(fault))
  return { phone, id: await send(phone) }
}

async function received() {
  const phone = newPhone(scriptServer())
  return { phone, id: await send(phone) }
}

async function lost() {
  const { phone, id } = await received()
  phone.server.rows.clear()
  await aDayLater(phone)
  return { phone, id }
}

async function withdrawn() {
  const { phone, id } = await received()
  await withdraw(phone, id)
  return { phone, id }
}

const identity = newIdentity()
const draft = newPhone(scriptServer()).begin()
const orders: Readonly<Record<string, Order>> = {
  封をする: { before: () => Promise.resolve({ phone: newPhone(scriptServer()), id: draft.id }), give: words => sealDraft(words, digest, { draft, content: proposal(), sealedAt: at }), told: 'sealed' },
  書き直す: { before: () => refused({ problem: 'invalid', status: 422 }), give: (words, id) => takeBack(words, { id, identity, at }), told: 'draft' },
  '書き直す as a correction': { before: () => refused({ problem: 'conflict', status: 409 }), give: (words, id) => takeBack(words, { id, identity, at }), told: 'draft' },
  もう一度送る: { before: () => refused({ problem: 'notOpen', status: 403 }), give: (words, id) => sendAgain(words, id, at), told: 'done' },
  捨てる: { before: () => refused({ problem: 'formGone', status: 410 }), give: (words, id) => discardItem(words, id), told: 'done' },
  訂正する: { before: received, give: (words, id) => beginCorrection(words, { id, identity, at }), told: 'draft' },
  取り下げる: { before: received, give: (words, id) => sealWithdrawal(words, digest, { id, identity, at }), told: 'sealed' },
  'もう一度送る of what the city lost': { before: lost, give: (words, id) => postAgain(words, id, at), told: 'done' },
  この端末の写しも消す: { before: withdrawn, give: (words, id) => eraseWithdrawn(words, id, at), told: 'done' },
}

describe('fault 24: a connection that dies after the commit, before anybody is told', () => {
  it.each(Object.entries(orders))('%s: is done once and told as done', async (_, { before, give, told }) => {
    const [{ phone, id }, other] = [await before(), await before()]
    expect(await give(dyingAfterCommit(phone.name), id)).toMatchObject({ kind: told })
    expect(await give(other.phone.database, other.id)).toMatchObject({ kind: told })
    expect(sizes(await phone.words())).toEqual(sizes(await other.phone.words()))
  })
})

describe('fault 24 while another tab sends', () => {
  it('もう一度送る: is told as done though the city has it already', async () => {
    const { phone, id } = await refused({ problem: 'notOpen', status: 403 })
    const other = phone.openTab()
    expect(await sendAgain(dyingAfterCommit(phone.name, () => other.drain('asked')), id, phone.clock.now())).toEqual({ kind: 'done' })
    expect(sizes(await phone.words())).toEqual({ drafts: 0, outbox: [], receipts: ['received'] })
  })

  it('もう一度送る of what the city lost: is told as done though the city has it again', async () => {
    const { phone, id } = await lost()
    const other = phone.openTab()
    expect(await postAgain(dyingAfterCommit(phone.name, () => other.drain('asked')), id, phone.clock.now())).toEqual({ kind: 'done' })
    expect(sizes(await phone.words())).toEqual({ drafts: 0, outbox: [], receipts: ['received'] })
  })
})

function sizes({ drafts, outbox, receipts }: Awaited<ReturnType<Phone['words']>>) {
  return { drafts: drafts.length, outbox: outbox.map(({ state }) => state.kind), receipts: receipts.map(({ state }) => state) }
}
