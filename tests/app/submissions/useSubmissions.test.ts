import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { watch } from 'vue'
import { useDraft } from '../../../src/app/submissions/useDraft.ts'
import { waitingAnew } from '../../../src/domain/submission/outboxItem.ts'
import { WordsDatabase } from '../../../src/outbox/wordsDatabase.ts'
import { proposal, proposalForm } from '../../outbox/phone.ts'
import { problem, scriptServer } from '../../outbox/scriptedServer.ts'
import { newBrowser } from './browser.ts'

type Tab = ReturnType<ReturnType<typeof newBrowser>['openTab']>

/** What each list holds, by the texts' ids. */
function lists(tab: Tab) {
  const { state } = tab.submissions()
  if (state.kind !== 'ready') return state.kind
  return { drafts: state.drafts.length, waiting: state.waiting.length, attention: state.attention.length, received: state.received.length }
}

async function write(tab: Tab, text = 'ベンチがほしい') {
  const draft = tab.run(() => useDraft(proposalForm))
  draft.change({ values: { text } })
  await draft.flush()
  return draft
}

const none = { drafts: 0, waiting: 0, attention: 0, received: 0 }

describe('useSubmissions', () => {
  it('begins with what is there, and shows a draft, its sealing and its receipt', async () => {
    const browser = newBrowser()
    const tab = browser.openTab()
    expect(lists(tab)).toBe('loading')
    await expect.poll(() => lists(tab)).toEqual(none)
    expect(tab.submissions().state).toMatchObject({ place: 'loose' })
    const draft = await write(tab)
    expect(await draft.seal({ content: proposal() })).toMatchObject({ kind: 'sealed' })
    await expect.poll(() => lists(tab)).toEqual({ ...none, received: 1 })
    expect(draft.state.value).toMatchObject({ kind: 'open', saving: { kind: 'sealed' } })
    expect(browser.server.rows.size).toBe(1)
  })

  it('keeps what waits without a network, sends it when asked, and shows it in the other tab', async () => {
    const browser = newBrowser(scriptServer('lostBefore', 'lostBefore'))
    const [one, other] = [browser.openTab(), browser.openTab()]
    await other.submissions().start()
    const draft = await write(one)
    await draft.seal({ content: proposal() })
    await expect.poll(() => browser.server.requests.length).toBeGreaterThan(0)
    await expect.poll(() => lists(other)).toEqual({ ...none, waiting: 1 })
    expect(one.submissions().unsent).toEqual({ drafts: 0, waiting: 1, attention: 0 })
    await other.submissions().tryNow()
    await other.submissions().tryNow()
    expect(lists(other)).toEqual({ ...none, received: 1 })
    await expect.poll(() => lists(one)).toEqual({ ...none, received: 1 })
  })

  it('shows what the server refused, and lets it be written and sent again', async () => {
    const browser = newBrowser(scriptServer({ problem: 'invalid', status: 422, errors: [{ at: 'text', reason: '長すぎます。' }] }))
    const tab = browser.openTab()
    await (await write(tab)).seal({ content: proposal() })
    await expect.poll(() => lists(tab)).toEqual({ ...none, attention: 1 })
    const { state, writeAgain } = tab.submissions()
    const refused = state.kind === 'ready' ? state.attention[0]?.id ?? '' : ''
    expect(await writeAgain(refused)).toMatchObject({ kind: 'draft', draft: { id: refused } })
    const again = tab.run(() => useDraft({ id: refused }))
    await expect.poll(() => again.state.value.kind).toBe('open')
    again.change({ values: { text: '短い' } })
    await again.seal({ content: proposal('短い') })
    await expect.poll(() => lists(tab)).toEqual({ ...none, received: 1 })
    expect(browser.server.rows.get(refused)?.body.content).toContain('短い')
  })

  it('corrects and withdraws what was received', async () => {
    const tab = newBrowser().openTab()
    await (await write(tab)).seal({ content: proposal() })
    await expect.poll(() => lists(tab)).toEqual({ ...none, received: 1 })
    const received = () => {
      const { state } = tab.submissions()
      return state.kind === 'ready' ? state.received : []
    }
    const begun = await tab.submissions().correct(received()[0]?.id ?? '')
    if (begun.kind !== 'draft') throw new Error(begun.kind)
    const correction = tab.run(() => useDraft({ id: begun.draft.id }))
    await expect.poll(() => correction.state.value.kind).toBe('open')
    await correction.seal({ content: proposal('二つ') })
    await expect.poll(() => received().map(({ state }) => state)).toEqual(['received', 'superseded'])
    expect(await tab.submissions().withdraw(begun.draft.id)).toMatchObject({ kind: 'sealed' })
    await expect.poll(() => received().map(({ state }) => state)).toEqual(['received', 'withdrawn', 'withdrawn'])
  })

  it('marks a receipt with what the city says became of it', async () => {
    const browser = newBrowser()
    const tab = browser.openTab()
    const draft = await write(tab)
    await draft.seal({ content: proposal() })
    await expect.poll(() => lists(tab)).toEqual({ ...none, received: 1 })
    const row = [...browser.server.rows.values()][0]
    const reading = newBrowser().openTab({
      openWords: () => Promise.resolve(tab.database),
      fetch: () => Promise.resolve(Response.json({ receipt: row?.receipt, form: row?.body.form, state: 'withdrawn' })),
    })
    expect(await reading.submissions().readHeld({ id: row?.receipt.id ?? '' }, '')).toMatchObject({ kind: 'held', held: { state: 'withdrawn' } })
    expect(reading.submissions().state).toMatchObject({ received: [{ state: 'withdrawn' }] })
    const refusing = newBrowser().openTab({ fetch: () => Promise.resolve(problem('secretRefused', 403)) })
    expect(await refusing.submissions().readHeld({ number: '0000-0000-0000' }, '')).toMatchObject({ kind: 'attention', code: 'secretRefused' })
  })

  it('deletes everything, in every tab', async () => {
    const browser = newBrowser()
    const [one, other] = [browser.openTab(), browser.openTab()]
    await write(one)
    await expect.poll(() => lists(other)).toEqual({ ...none, drafts: 1 })
    expect(await one.submissions().deleteAll()).toEqual({ kind: 'deleted' })
    await expect.poll(() => [lists(one), lists(other)]).toEqual([none, none])
  })

  it('says that there is no database, and that nothing can be sealed on plain http', async () => {
    const without = newBrowser().openTab({ openWords: () => Promise.resolve(undefined) })
    await without.submissions().start()
    expect(without.submissions().state).toEqual({ kind: 'failed', reason: 'noDatabase' })
    const plain = newBrowser().openTab({ digest: undefined })
    const draft = await write(plain)
    expect(await draft.seal({ content: proposal() })).toEqual({ kind: 'unable', reason: 'noDigest' })
    expect(lists(plain)).not.toMatchObject({ waiting: 1 })
  })

  it('reads, and sends, when it is tried again, where the browser did not open the database at first', async () => {
    const browser = newBrowser()
    const { database } = browser.openTab()
    let isRefused = true
    const tab = browser.openTab({ openWords: () => Promise.resolve(isRefused ? undefined : database) })
    await tab.submissions().start()
    expect(lists(tab)).toBe('failed')
    isRefused = false
    await tab.submissions().retry()
    expect(lists(tab)).toEqual(none)
    await (await write(tab)).seal({ content: proposal() })
    await expect.poll(() => lists(tab)).toEqual({ ...none, received: 1 })
  })

  it('tells, until the person puts it away, what the browser has thrown away before it was sent', async () => {
    const browser = newBrowser(scriptServer('lostBefore', 'lostBefore', 'lostBefore'))
    const before = browser.openTab()
    await (await write(before)).seal({ content: proposal() })
    expect(before.submissions().gone).toEqual([])
    before.database.close()
    await new WordsDatabase(browser.name).delete()

    const tab = browser.openTab()
    await tab.submissions().start()
    expect(tab.submissions().gone).toMatchObject([{ kind: 'proposal', sealedAt: browser.clock.now() }])
    expect(lists(tab)).toEqual(none)
    await tab.submissions().forgetGone()
    expect(tab.submissions().gone).toEqual([])
    const later = browser.openTab()
    await later.submissions().start()
    expect(later.submissions().gone).toEqual([])
  })

  it.each<readonly [string, (tab: Tab) => Promise<unknown>]>([
    ['was received', tab => expect.poll(() => lists(tab)).toEqual({ ...none, received: 1 })],
    ['the person deleted', tab => tab.submissions().deleteAll()],
  ])('says nothing of what %s, when the database is gone', async (_, before) => {
    const browser = newBrowser()
    const tab = browser.openTab()
    await (await write(tab)).seal({ content: proposal() })
    await before(tab)
    tab.database.close()
    await new WordsDatabase(browser.name).delete()
    const later = browser.openTab()
    await later.submissions().start()
    expect(later.submissions().gone).toEqual([])
  })

  it('fault 43: sends a long queue without reading it all again at each step, and shows all of it sent', async () => {
    const many = 300
    const browser = newBrowser(scriptServer(...Array.from({ length: 9 }, () => 'lostBefore' as const)))
    const tab = browser.openTab()
    await (await write(tab)).seal({ content: proposal() })
    const [item] = await tab.database.outbox.toArray()
    if (!item) throw new Error('sealed')
    await tab.database.outbox.bulkAdd(Array.from({ length: many - 1 }, (_, index) => {
      const id = `${index.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`
      return { ...item, id, submission: { ...item.submission, id }, state: waitingAnew(item.submission.sealedAt) }
    }))
    const shown = new Set<unknown>()
    const end = watch(() => tab.submissions().state, state => shown.add(state), { flush: 'sync' })
    await expect.poll(async () => {
      await tab.submissions().tryNow()
      return lists(tab)
    }).toEqual({ ...none, received: many })
    end()
    expect(shown.size).toBeLessThan(many / 2)
  })
})

describe('useSubmissions, where the storage fails', () => {
  it.each([
    ['that sending cannot go on', 'outbox', 'storageFailed'],
    ['nothing of that where only receipts cannot be looked at', 'receipts', undefined],
  ])('says %s, until it can', async (_, table, reason) => {
    const tab = newBrowser().openTab()
    const failing = { now: false }
    tab.database.use({ stack: 'dbcore', name: 'failing', create: core => ({ ...core, table: (of) => {
      const sound = core.table(of)
      return of === table ? { ...sound, query: request => failing.now ? Promise.reject(new DOMException('', 'UnknownError')) : sound.query(request) } : sound
    } }) })
    await tab.submissions().start()
    failing.now = true
    await tab.submissions().tryNow()
    expect(tab.submissions().sendFault).toBe(reason)
    failing.now = false
    await tab.submissions().tryNow()
    expect(tab.submissions().sendFault).toBeUndefined()
  })
})

describe('useDraft', () => {
  it('saves at once when the page is hidden or left', async () => {
    const tab = newBrowser().openTab()
    const draft = tab.run(() => useDraft(proposalForm))
    draft.change({ values: { text: 'あ' } })
    tab.document.visibilityState = 'hidden'
    tab.document.dispatchEvent(new Event('visibilitychange'))
    await expect.poll(() => tab.database.drafts.count()).toBe(1)
    draft.change({ values: { text: 'あい' } })
    tab.window.dispatchEvent(new Event('pagehide'))
    await expect.poll(async () => (await tab.database.drafts.toArray())[0]?.values).toEqual({ text: 'あい' })
  })

  it('saves and stops listening when its page is left', async () => {
    const tab = newBrowser().openTab()
    const draft = tab.run(() => useDraft(proposalForm))
    draft.change({ values: { text: 'あ' } })
    tab.close()
    await expect.poll(() => tab.database.drafts.count()).toBe(1)
  })

  it('makes the browser ask before what cannot be saved is lost', async () => {
    const tab = newBrowser().openTab({ openWords: () => Promise.resolve(undefined) })
    const draft = tab.run(() => useDraft(proposalForm))
    const leaving = new Event('beforeunload', { cancelable: true })
    draft.change({ values: { text: 'あ' } })
    await draft.flush()
    tab.window.dispatchEvent(leaving)
    expect(leaving.defaultPrevented).toBe(true)
  })
})
