import type { DraftStart } from '../../src/domain/submission/draft.ts'
import { beginCorrection } from '../../src/outbox/receiptStore.ts'
import { sealDraft } from '../../src/outbox/sealDraft.ts'
import { sealWithdrawal } from '../../src/outbox/sealWithdrawal.ts'
import { digest, newIdentity, proposal, type Phone } from './phone.ts'

/** A day by the phone's clock and a minute, by which the server's may be ahead. */
export const day = (24 * 60 + 1) * 60_000

export async function send(phone: Phone, start: Partial<DraftStart> = {}): Promise<string> {
  const draft = await phone.write(start)
  await sealDraft(phone.database, digest, { draft, content: proposal(), sealedAt: phone.clock.now() })
  await phone.drain()
  return draft.id
}

export async function correct(phone: Phone, id: string): Promise<string> {
  phone.clock.pass(1_000)
  const begun = await beginCorrection(phone.database, { id, identity: newIdentity(), at: phone.clock.now() })
  if (begun.kind !== 'draft') throw new Error(begun.kind)
  await sealDraft(phone.database, digest, { draft: begun.draft, content: proposal('二つ'), sealedAt: phone.clock.now() })
  await phone.drain()
  return begun.draft.id
}

export async function withdraw(phone: Phone, id: string): Promise<string> {
  phone.clock.pass(1_000)
  const asked = await sealWithdrawal(phone.database, digest, { id, identity: newIdentity(), at: phone.clock.now() })
  if (asked.kind !== 'sealed') throw new Error(asked.kind)
  await phone.drain()
  return asked.id
}

export async function aDayLater(phone: Phone): Promise<void> {
  phone.clock.pass(day)
  await phone.drain()
}

export const receiptOf = (phone: Phone, id: string) => phone.database.receipts.get(id)
