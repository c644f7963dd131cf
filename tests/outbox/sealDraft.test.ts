import 'fake-indexeddb/auto'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { findDraft, saveDraft } from '../../src/outbox/draftStore.ts'
import { sealDraft } from '../../src/outbox/sealDraft.ts'
import { WordsDatabase } from '../../src/outbox/wordsDatabase.ts'
import { breakStorage } from './breakStorage.ts'
import { digest, newPhone, proposal } from './phone.ts'
import { scriptServer } from './scriptedServer.ts'

const sealedAt = '2026-06-01T01:00:00.000Z'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('sealDraft', () => {
  it('freezes content, personal fields and hash, and removes the draft', async () => {
    const phone = newPhone(scriptServer())
    const draft = await phone.write()
    const result = await sealDraft(phone.database, digest, { draft, content: proposal(), personal: { name: '見本 花子' }, sealedAt })
    const { drafts, outbox } = await phone.words()
    expect(drafts).toEqual([])
    expect(outbox).toMatchObject([{ id: draft.id, secret: draft.secret, origin: draft, state: { kind: 'waiting', attempts: 0, nextTryAt: sealedAt } }])
    const submission = outbox[0]?.submission
    expect(submission).toMatchObject({ id: draft.id, form: draft.form, kind: 'proposal', sealedAt, secretHash: sha256(draft.secret) })
    expect(submission?.hash).toBe(sha256(`${JSON.stringify(proposal())}\n{"name":"見本 花子"}`))
    expect(result).toMatchObject({ kind: 'sealed', item: { submission } })
  })

  it('seals once, however often it is asked', async () => {
    const phone = newPhone(scriptServer())
    const draft = await phone.write()
    const sealing = { draft, content: proposal(), sealedAt }
    const results = await Promise.all([1, 2, 3].map(() => sealDraft(phone.database, digest, sealing)))
    await phone.drain()
    results.push(await sealDraft(phone.database, digest, sealing))
    expect(results.map(({ kind }) => kind)).toEqual(['sealed', 'sealed', 'sealed', 'sealed'])
    expect(phone.server.rows.size).toBe(1)
    expect((await phone.words()).outbox).toEqual([])
  })

  it('fault 19: does not seal another content under the same id, nor a draft that another tab changed', async () => {
    const phone = newPhone(scriptServer())
    const draft = await phone.write()
    const newer = await saveDraft(phone.database, draft, sealedAt)
    expect(await sealDraft(phone.database, digest, { draft, content: proposal(), sealedAt })).toMatchObject({ kind: 'overtaken', stored: { revision: 2 } })
    if (newer.kind !== 'saved') throw new Error(newer.kind)
    await sealDraft(phone.database, digest, { draft: newer.draft, content: proposal('一'), sealedAt })
    expect(await sealDraft(phone.database, digest, { draft: newer.draft, content: proposal('二'), sealedAt })).toEqual({ kind: 'sealedElsewhere' })
    expect((await phone.words()).outbox[0]?.submission.content).toContain('一')
  })

  it('fault 32: answers the version that writing began with, whatever was published since', async () => {
    const phone = newPhone(scriptServer())
    const draft = await phone.write({ form: { kind: 'proposal', id: 'proposals', version: 3 }, formText: '{"version":3}' })
    const reopened = await findDraft(new WordsDatabase(phone.name), draft.id)
    expect(reopened).toMatchObject({ draft: { formText: '{"version":3}' } })
    await sealDraft(phone.database, digest, { draft, content: proposal(), sealedAt })
    await phone.drain()
    expect(phone.server.rows.get(draft.id)?.body.form.version).toBe(3)
  })

  it('does not seal what no server could read', async () => {
    const phone = newPhone(scriptServer())
    const draft = await phone.write()
    expect(await sealDraft(phone.database, digest, { draft, content: { format: 1, kind: 'publicComment', remarks: [] }, sealedAt })).toEqual({ kind: 'unfit' })
    expect((await phone.words()).drafts).toEqual([draft])
  })

  it.each(['before', 'after'] as const)('fault 17, 22 and 23: with the storage failing %s each access, there is a draft or a sealed item, never both or none', async (when) => {
    for (const name of ['QuotaExceededError', 'AbortError']) {
      for (let at = 0; at < 6; at += 1) {
        const phone = newPhone(scriptServer())
        const draft = await phone.write()
        const broken = new WordsDatabase(phone.name)
        breakStorage(broken, { at, when, name })
        const result = await sealDraft(broken, digest, { draft, content: proposal(), sealedAt })
        const { drafts, outbox } = await phone.words()
        expect([drafts.length, outbox.length]).toEqual(result.kind === 'sealed' ? [0, 1] : [1, 0])
        expect(await sealDraft(phone.database, digest, { draft, content: proposal(), sealedAt })).toMatchObject({ kind: 'sealed' })
        broken.close()
      }
    }
  })
})
