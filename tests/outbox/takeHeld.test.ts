import { describe, expect, it } from 'vitest'
import { giveOrigin } from '../../src/outbox/giveOrigin.ts'
import { readReceived, type HeldSubmission } from '../../src/outbox/readReceived.ts'
import { beginCorrection } from '../../src/outbox/receiptStore.ts'
import { sealDraft } from '../../src/outbox/sealDraft.ts'
import { sealWithdrawal } from '../../src/outbox/sealWithdrawal.ts'
import { takeHeld, type Taking } from '../../src/outbox/takeHeld.ts'
import { digest, newIdentity, newPhone, proposal, type Phone } from './phone.ts'
import { scriptServer } from './scriptedServer.ts'

const at = '2026-06-01T02:00:00.000Z'

/** What one phone sent, read back on another. */
async function readElsewhere(): Promise<{ first: Phone, phone: Phone, id: string, taking: Taking & { held: HeldSubmission } }> {
  const server = scriptServer()
  const first = newPhone(server)
  const id = await first.seal()
  await first.drain()
  const secret = (await first.words()).receipts[0]?.secret ?? ''
  const answer = await readReceived(server.fetch, { id }, secret, () => 0)
  if (answer.kind !== 'held') throw new Error(answer.kind)
  const origin = { title: 'わたしの提案', formText: '{"version":1}', language: 'ja', values: { text: 'ベンチがほしい' } }
  return { first, phone: newPhone(server), id, taking: { held: answer.held, secret, title: 'わたしの提案', origin, at } }
}

describe('takeHeld', () => {
  it('keeps the receipt with what the first phone sealed, to the byte', async () => {
    const { first, phone, id, taking } = await readElsewhere()
    expect(await takeHeld(phone.database, digest, taking)).toEqual({ kind: 'taken', id })
    const [sent] = (await first.words()).receipts
    const [taken] = (await phone.words()).receipts
    expect(taken).toMatchObject({ id, receipt: sent?.receipt, secret: sent?.secret, state: 'received', takenInAt: at })
    expect(taken?.submission).toEqual({ ...sent?.submission, sealedAt: sent?.receipt.receivedAt })
  })

  it('lets it be corrected and withdrawn from here', async () => {
    const { phone, id, taking } = await readElsewhere()
    await takeHeld(phone.database, digest, taking)
    const begun = await beginCorrection(phone.database, { id, identity: newIdentity(), at })
    if (begun.kind !== 'draft') throw new Error(begun.kind)
    expect(begun.draft).toMatchObject({ values: { text: 'ベンチがほしい' }, amends: { id, secret: taking.secret } })
    await sealDraft(phone.database, digest, { draft: begun.draft, content: proposal('屋根も'), sealedAt: phone.clock.now() })
    await phone.drain()
    expect(phone.server.rows.get(begun.draft.id)?.body.amends).toEqual({ id, secret: taking.secret })
    await sealWithdrawal(phone.database, digest, { id: begun.draft.id, identity: newIdentity(), at: phone.clock.now() })
    await phone.drain()
    expect((await phone.words()).receipts.map(({ state }) => state)).toEqual(['received', 'withdrawn', 'withdrawn'])
  })

  it('can only be withdrawn without the form that was answered, until it is given that', async () => {
    const { phone, id, taking: { held, secret, title } } = await readElsewhere()
    await takeHeld(phone.database, digest, { held, secret, title, at })
    expect(await beginCorrection(phone.database, { id, identity: newIdentity(), at })).toEqual({ kind: 'impossible' })
    expect(await sealWithdrawal(phone.database, digest, { id, identity: newIdentity(), at })).toMatchObject({ kind: 'sealed' })
  })

  it('is corrected once it is given the form that was answered', async () => {
    const { phone, id, taking: { held, secret, origin } } = await readElsewhere()
    if (!origin) throw new Error('no form')
    await takeHeld(phone.database, digest, { held, secret, title: '提案', at })
    expect(await giveOrigin(phone.database, id, origin)).toEqual({ kind: 'done' })
    expect(await giveOrigin(phone.database, id, { ...origin, formText: '{"version":9}' })).toEqual({ kind: 'done' })
    expect((await phone.words()).receipts[0]).toMatchObject({ title: 'わたしの提案', origin: { id, secret, form: held.form, ...origin } })
    expect(await beginCorrection(phone.database, { id, identity: newIdentity(), at })).toMatchObject({ kind: 'draft', draft: { values: { text: 'ベンチがほしい' }, amends: { id, secret } } })
  })

  it('is given no form where it was written here, or is there no more', async () => {
    const { first, id, taking: { origin } } = await readElsewhere()
    if (!origin) throw new Error('no form')
    expect(await giveOrigin(first.database, id, origin)).toEqual({ kind: 'impossible' })
    expect(await giveOrigin(first.database, newIdentity().id, origin)).toEqual({ kind: 'impossible' })
  })

  it('refuses texts that are not those of the receipt', async () => {
    const { phone, taking } = await readElsewhere()
    const held = { ...taking.held, texts: { content: JSON.stringify(proposal('ほかの言葉')) } }
    expect(await takeHeld(phone.database, digest, { ...taking, held })).toEqual({ kind: 'altered' })
    const withPersonal = { ...taking.held, texts: { content: taking.held.texts?.content ?? '', personal: '{"name":"ほか"}' } }
    expect(await takeHeld(phone.database, digest, { ...taking, held: withPersonal })).toEqual({ kind: 'altered' })
    expect((await phone.words()).receipts).toEqual([])
  })

  it('takes nothing in of what is withdrawn', async () => {
    const { phone, taking } = await readElsewhere()
    const { receipt, form } = taking.held
    expect(await takeHeld(phone.database, digest, { ...taking, held: { receipt, form, state: 'withdrawn' } })).toEqual({ kind: 'impossible' })
  })

  it('leaves alone what this phone has already', async () => {
    const { first, id, taking } = await readElsewhere()
    const before = (await first.words()).receipts
    expect(await takeHeld(first.database, digest, taking)).toEqual({ kind: 'taken', id })
    expect((await first.words()).receipts).toEqual(before)
  })
})
