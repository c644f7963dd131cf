import { describe, expect, it } from 'vitest'
import { eraseWithdrawn } from '../../src/outbox/eraseWithdrawn.ts'
import { beginCorrection } from '../../src/outbox/receiptStore.ts'
import { sealDraft } from '../../src/outbox/sealDraft.ts'
import { sealWithdrawal } from '../../src/outbox/sealWithdrawal.ts'
import { digest, newIdentity, newPhone, proposal } from './phone.ts'
import { scriptServer } from './scriptedServer.ts'

const at = '2026-06-01T02:00:00.000Z'

/** Sent, corrected and withdrawn, each of them received. */
async function withdrawn() {
  const phone = newPhone(scriptServer())
  const id = await phone.seal('はじめの言葉')
  await phone.drain()
  const begun = await beginCorrection(phone.database, { id, identity: newIdentity(), at })
  if (begun.kind !== 'draft') throw new Error(begun.kind)
  const correction = { draft: begun.draft, content: proposal('直した言葉'), personal: { name: '見本 花子' }, sealedAt: at }
  await sealDraft(phone.database, digest, correction)
  await phone.drain()
  await sealWithdrawal(phone.database, digest, { id: begun.draft.id, identity: newIdentity(), at })
  await phone.drain()
  return { phone, first: id, last: begun.draft.id }
}

describe('eraseWithdrawn', () => {
  it.each(['first', 'last'] as const)('takes off the phone what was written, from the %s of a chain, and keeps the receipts', async (which) => {
    const chain = await withdrawn()
    const before = (await chain.phone.words()).receipts
    expect(await eraseWithdrawn(chain.phone.database, chain[which], at)).toEqual({ kind: 'done' })
    const { receipts } = await chain.phone.words()
    expect(receipts.map(({ receipt, secret, state }) => ({ receipt, secret, state }))).toEqual(before.map(({ receipt, secret, state }) => ({ receipt, secret, state })))
    for (const word of ['はじめの言葉', '直した言葉', '見本 花子', 'ベンチがほしい']) expect(JSON.stringify(receipts)).not.toContain(word)
    expect(receipts.filter(({ erasedAt }) => erasedAt === at)).toHaveLength(2)
  })

  it('takes nothing off that the city still has', async () => {
    const phone = newPhone(scriptServer())
    const id = await phone.seal()
    await phone.drain()
    const before = await phone.words()
    expect(await eraseWithdrawn(phone.database, id, at)).toEqual({ kind: 'impossible' })
    expect(await phone.words()).toEqual(before)
  })
})
