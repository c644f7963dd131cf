import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { storagePatience } from '../../src/outbox/answersWithin.ts'
import { findDraft, saveDraft } from '../../src/outbox/draftStore.ts'
import { deleteWords, listWords } from '../../src/outbox/listWords.ts'
import { holdTables } from './holdTables.ts'
import { newPhone } from './phone.ts'
import { scriptServer } from './scriptedServer.ts'

describe('boundTransactions', () => {
  const fault = { kind: 'failed', reason: 'storageFailed' }
  let letGo: () => void
  let tab: ReturnType<ReturnType<typeof newPhone>['openTab']>

  beforeEach(async () => {
    tab = newPhone(scriptServer()).openTab()
    await tab.write()
    letGo = await holdTables(tab.database.name)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  })
  afterEach(() => {
    letGo()
    vi.useRealTimers()
  })

  async function outcomeOf<Result>(work: PromiseLike<Result>): Promise<Result> {
    await vi.advanceTimersByTimeAsync(storagePatience)
    return work
  }

  it.each<readonly [string, () => Promise<unknown>]>([
    ['reads', () => listWords(tab.database)],
    ['opens a draft', () => findDraft(tab.database, '')],
    ['saves', () => saveDraft(tab.database, tab.begin(), '2026-06-01T00:00:00.000Z')],
    ['sends', () => tab.drain()],
    ['deletes', () => deleteWords(tab.database)],
  ])('tells who %s that the storage does not answer, while another page holds the tables', async (_, work) => {
    expect(await outcomeOf(work())).toEqual(fault)
  })

  it('writes nothing that was given up, once the tables are free', async () => {
    expect(await outcomeOf(saveDraft(tab.database, tab.begin(), '2026-06-01T00:00:00.000Z'))).toEqual(fault)
    letGo()
    expect(await listWords(tab.database)).toMatchObject({ words: { drafts: [{ revision: 1 }] } })
  })

  it('reads what is there as soon as the tables are free in time', async () => {
    const listed = listWords(tab.database)
    await vi.advanceTimersByTimeAsync(storagePatience - 1)
    letGo()
    expect(await listed).toMatchObject({ kind: 'words', words: { drafts: [{}] } })
  })
})
