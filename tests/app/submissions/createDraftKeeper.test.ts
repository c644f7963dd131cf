import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { createDraftKeeper, gathering } from '../../../src/app/submissions/createDraftKeeper.ts'
import type { DraftState } from '../../../src/app/submissions/draftState.ts'
import type { Draft } from '../../../src/domain/submission/draft.ts'
import { removeDraft } from '../../../src/outbox/draftStore.ts'
import type { WordsDatabase } from '../../../src/outbox/wordsDatabase.ts'
import { WordsDatabase as Database } from '../../../src/outbox/wordsDatabase.ts'
import { breakStorage } from '../../outbox/breakStorage.ts'
import { newIdentity, proposalForm } from '../../outbox/phone.ts'
import { newBrowser } from './browser.ts'

const isEmpty = ({ values }: Draft) => Object.keys(values).length === 0

/** Tabs that may write the same draft. */
function tabs() {
  const browser = newBrowser()
  function open(database?: WordsDatabase) {
    const tab = browser.openTab()
    const shown: { state: DraftState } = { state: { kind: 'loading' } }
    const keeper = createDraftKeeper({
      database: () => Promise.resolve(database ?? tab.database), now: browser.clock.now, channel: tab.ports.channel,
      onState: state => void (shown.state = state),
    })
    const saving = () => shown.state.kind === 'open' ? shown.state.saving.kind : shown.state.kind
    const draft = () => {
      if (shown.state.kind !== 'open') throw new Error(shown.state.kind)
      return shown.state.draft
    }
    const stored = () => tab.database.drafts.toArray()
    return { ...keeper, ...tab, shown, saving, draft, stored, close: keeper.close }
  }
  return { open, browser }
}

describe('createDraftKeeper', () => {
  it('keeps nothing of what was only opened', async () => {
    const tab = tabs().open()
    tab.begin(proposalForm, newIdentity())
    await tab.flush()
    expect([tab.saving(), await tab.stored()]).toEqual(['untouched', []])
  })

  it('saves by itself, in well under half a second, and says so', async () => {
    const tab = tabs().open()
    tab.begin(proposalForm, newIdentity())
    tab.change({ values: { text: 'あ' } })
    tab.change({ values: { text: 'あい' } })
    expect(tab.saving()).toBe('pending')
    await expect.poll(tab.saving).toBe('saved')
    expect(gathering).toBeLessThan(500)
    expect(await tab.stored()).toMatchObject([{ values: { text: 'あい' }, revision: 1 }])
  })

  it('saves what is written without a pause, not only once the writing stops', async () => {
    const tab = tabs().open()
    tab.begin(proposalForm, newIdentity())
    const writing = setInterval(() => tab.change({ values: { text: String(performance.now()) } }), 20)
    await expect.poll(async () => (await tab.stored()).length).toBe(1)
    clearInterval(writing)
    await tab.close()
  })

  it('fault 21: shows after a reload what was saved', async () => {
    const { open } = tabs()
    const before = open()
    before.begin(proposalForm, newIdentity())
    before.change({ values: { text: 'あ' }, page: 3 })
    await before.close()
    const after = open()
    await after.open(before.draft().id)
    expect(after.draft()).toMatchObject({ values: { text: 'あ' }, page: 3, revision: 1 })
    await after.open('unknown')
    expect(after.shown.state).toEqual({ kind: 'missing' })
  })

  it('does not go on changing with the page’s own objects', async () => {
    const tab = tabs().open()
    tab.begin(proposalForm, newIdentity())
    const values = { names: ['a'] }
    tab.change({ values })
    values.names.push('b')
    await tab.flush()
    expect(await tab.stored()).toMatchObject([{ values: { names: ['a'] } }])
  })

  it('fault 19: tells the tab that did not save last, and does what its person wants', async () => {
    const { open } = tabs()
    const [one, other] = [open(), open()]
    one.begin(proposalForm, newIdentity())
    one.change({ values: { text: '元' } })
    await one.flush()
    await other.open(one.draft().id)
    other.change({ values: { text: '二つ目' } })
    await other.flush()
    await expect.poll(one.saving).toBe('overtaken')
    // What is written here is not lost, and not written over the other.
    one.change({ values: { text: '一つ目' } })
    await one.flush()
    expect([one.draft().values, await one.stored()]).toMatchObject([{ text: '一つ目' }, [{ values: { text: '二つ目' } }]])
    await one.keepMine()
    expect(await one.stored()).toMatchObject([{ values: { text: '一つ目' } }])
    await expect.poll(other.saving).toBe('overtaken')
    other.takeStored()
    expect([other.saving(), other.draft().values]).toEqual(['saved', { text: '一つ目' }])
  })

  it('says that another tab deleted the draft, and keeps the words as a new one', async () => {
    const { open } = tabs()
    const [one, other] = [open(), open()]
    one.begin(proposalForm, newIdentity())
    one.change({ values: { text: 'あ' } })
    await one.flush()
    await removeDraft(other.database, one.draft().id)
    other.ports.channel.tell({ kind: 'changed' })
    await expect.poll(one.saving).toBe('gone')
    await one.keepAsNew(newIdentity())
    expect(await one.stored()).toMatchObject([{ values: { text: 'あ' }, revision: 1 }])
  })

  it('fault 22: says that it cannot save, keeps the words on the screen and saves them when there is room', async () => {
    const { open, browser } = tabs()
    const full = new Database(browser.name)
    breakStorage(full, { at: 0, when: 'before', name: 'QuotaExceededError', times: 2, onlyWrites: true })
    const tab = open(full)
    tab.begin(proposalForm, newIdentity())
    tab.change({ values: { text: 'あ' } })
    expect(await tab.flush()).toMatchObject({ saving: { kind: 'unsaved', reason: 'storageFull' }, draft: { values: { text: 'あ' } } })
    tab.change({ values: { text: 'あい' } })
    await tab.flush()
    expect(tab.saving()).toBe('unsaved')
    await tab.flush()
    expect([tab.saving(), (await tab.stored())[0]?.values]).toEqual(['saved', { text: 'あい' }])
  })

  it('never says of what could not be saved that it is, not for a moment', async () => {
    const { ports, database } = newBrowser().openTab()
    breakStorage(database, { at: 0, when: 'before', name: 'QuotaExceededError', onlyWrites: true })
    const said: string[] = []
    const keeper = createDraftKeeper({
      database: () => Promise.resolve(database), now: ports.now, channel: ports.channel,
      onState: state => void said.push(state.kind === 'open' ? state.saving.kind : state.kind),
    })
    keeper.begin(proposalForm, newIdentity())
    keeper.change({ values: { text: 'あ' } })
    await keeper.flush()
    expect(said).toEqual(['untouched', 'pending', 'unsaved'])
    await keeper.close()
    expect(said.slice(3)).toEqual(['saved'])
  })

  it('fault 28: writes on without a database, and says that nothing is kept', async () => {
    const shown: { state: DraftState } = { state: { kind: 'loading' } }
    const { ports } = newBrowser().openTab()
    const keeper = createDraftKeeper({ database: () => Promise.resolve(undefined), now: ports.now, channel: ports.channel, onState: state => void (shown.state = state) })
    await keeper.open('any')
    expect(shown.state).toEqual({ kind: 'failed', reason: 'noDatabase' })
    keeper.begin(proposalForm, newIdentity())
    keeper.change({ values: { text: 'あ' } })
    expect(await keeper.flush()).toMatchObject({ saving: { kind: 'unsaved', reason: 'noDatabase' }, draft: { values: { text: 'あ' } } })
    await keeper.close()
  })

  it('deletes on leaving what is blank', async () => {
    const tab = tabs().open()
    tab.begin({ ...proposalForm, values: {} }, newIdentity())
    tab.change({ values: {} })
    await tab.close(isEmpty)
    expect(await tab.stored()).toEqual([])
  })

  it('keeps on leaving a blank screen what another tab has written, whether or not it was heard of', async () => {
    const { open } = tabs()
    const blank = open()
    blank.begin({ ...proposalForm, values: {} }, newIdentity())
    blank.change({ values: {} })
    await blank.flush()
    const other = open()
    await other.open(blank.draft().id)
    other.change({ values: { text: 'あ' } })
    await other.close(isEmpty)
    await blank.close(isEmpty)
    expect(await blank.stored()).toMatchObject([{ values: { text: 'あ' } }])
  })

  it('keeps on leaving what another tab has written while the screen says so', async () => {
    const { open } = tabs()
    const blank = open()
    blank.begin({ ...proposalForm, values: {} }, newIdentity())
    blank.change({ values: {} })
    await blank.flush()
    const other = open()
    await other.open(blank.draft().id)
    other.change({ values: { text: 'あ' } })
    await other.flush()
    await expect.poll(blank.saving).toBe('overtaken')
    await blank.close(() => true)
    expect(await blank.stored()).toMatchObject([{ values: { text: 'あ' } }])
  })
})
