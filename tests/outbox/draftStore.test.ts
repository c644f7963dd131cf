import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { findDraft, removeBlankDraft, removeDraft, saveDraft } from '../../src/outbox/draftStore.ts'
import { WordsDatabase } from '../../src/outbox/wordsDatabase.ts'
import { breakStorage } from './breakStorage.ts'
import { dyingAfterCommit } from './dyingAfterCommit.ts'
import { newPhone } from './phone.ts'
import { scriptServer } from './scriptedServer.ts'

const at = '2026-06-01T01:00:00.000Z'

describe('saveDraft', () => {
  it('saves a draft for the first time and again', async () => {
    const phone = newPhone(scriptServer())
    const first = await saveDraft(phone.database, phone.begin(), at)
    if (first.kind !== 'saved') throw new Error(first.kind)
    const second = await saveDraft(phone.database, { ...first.draft, values: { text: '屋根も' } }, at)
    expect(second).toMatchObject({ kind: 'saved', draft: { revision: 2, changedAt: at } })
    expect((await phone.words()).drafts).toMatchObject([{ values: { text: '屋根も' }, revision: 2 }])
  })

  it('fault 19: does not write over what another tab saved, and hands that out', async () => {
    const phone = newPhone(scriptServer())
    const draft = await phone.write()
    await saveDraft(phone.database, { ...draft, values: { text: '一つ目の画面' } }, at)
    const result = await saveDraft(phone.database, { ...draft, values: { text: '二つ目の画面' } }, at)
    expect(result).toMatchObject({ kind: 'overtaken', stored: { values: { text: '一つ目の画面' } } })
    expect((await phone.words()).drafts).toMatchObject([{ values: { text: '一つ目の画面' } }])
  })

  it('does not bring back a draft that was handed in or deleted', async () => {
    const phone = newPhone(scriptServer())
    const deleted = await phone.write()
    await removeDraft(phone.database, deleted.id)
    expect(await saveDraft(phone.database, deleted, at)).toEqual({ kind: 'gone' })
    const id = await phone.seal()
    const late = { ...phone.begin(), id }
    expect(await saveDraft(phone.database, late, at)).toEqual({ kind: 'sealed' })
    await phone.drain()
    expect(await saveDraft(phone.database, late, at)).toEqual({ kind: 'sealed' })
    expect((await phone.words()).drafts).toEqual([])
  })

  it.each([['QuotaExceededError', 'storageFull'], ['UnknownError', 'storageFailed']])('fault 22: says %s and keeps what was saved before', async (name, reason) => {
    const phone = newPhone(scriptServer())
    const draft = await phone.write()
    const full = new WordsDatabase(phone.name)
    breakStorage(full, { at: 0, when: 'before', name, onlyWrites: true })
    expect(await saveDraft(full, { ...draft, values: { text: '長い' } }, at)).toEqual({ kind: 'failed', reason })
    expect((await phone.words()).drafts).toEqual([draft])
  })

  it('fault 24: is not overtaken by itself when the connection dies after the commit', async () => {
    const phone = newPhone(scriptServer())
    const draft = await phone.write()
    expect(await saveDraft(dyingAfterCommit(phone.name), draft, at)).toMatchObject({ kind: 'saved', draft: { revision: 2 } })
  })
})

describe('findDraft', () => {
  it('finds what was saved, also after the tab was closed', async () => {
    const phone = newPhone(scriptServer())
    const draft = await phone.write()
    phone.database.close()
    expect(await findDraft(new WordsDatabase(phone.name), draft.id)).toEqual({ kind: 'found', draft })
  })
})

describe('removeBlankDraft', () => {
  it('deletes what is blank as the page knows it', async () => {
    const phone = newPhone(scriptServer())
    const draft = await phone.write({ values: {} })
    expect(await removeBlankDraft(phone.database, draft, () => true)).toEqual({ kind: 'removed' })
    expect((await phone.words()).drafts).toEqual([])
  })

  it('keeps what another tab has saved since', async () => {
    const phone = newPhone(scriptServer())
    const draft = await phone.write({ values: {} })
    await saveDraft(phone.openTab().database, { ...draft, values: { text: '屋根も' } }, at)
    expect(await removeBlankDraft(phone.database, draft, () => true)).toEqual({ kind: 'kept' })
    expect((await phone.words()).drafts).toMatchObject([{ values: { text: '屋根も' } }])
  })

  it('judges what is stored, and keeps every correction', async () => {
    const phone = newPhone(scriptServer())
    const written = await phone.write({ values: { text: '屋根も' } })
    expect(await removeBlankDraft(phone.database, { ...written }, ({ values }) => values['text'] === undefined)).toEqual({ kind: 'kept' })
    const correction = await phone.write({ values: {}, amends: { id: 'former', secret: '' } })
    expect(await removeBlankDraft(phone.database, correction, () => true)).toEqual({ kind: 'kept' })
    expect((await phone.words()).drafts).toHaveLength(2)
  })
})
