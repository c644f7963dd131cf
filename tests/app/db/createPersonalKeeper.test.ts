import { describe, expect, it } from 'vitest'
import { createPersonalKeeper } from '../../../src/app/db/createPersonalKeeper.ts'
import type { PersonalMessage } from '../../../src/app/db/personalChannel.ts'
import type { ComparisonState, PersonalState } from '../../../src/app/db/personalState.ts'
import type { PersonalStore } from '../../../src/app/db/personalStore.ts'
import { createSessionPersonalStore } from '../../../src/app/db/sessionPersonalStore.ts'
import { inboxOf } from '../../../src/domain/change/inbox.ts'
import { twoEditions } from './heldEditions.ts'

const project = { kind: 'project', id: '24-101' } as const
const now = '2026-04-09T00:00:00.000Z'

/** Tabs that share a store and hear one another. */
function tabsOn(store: PersonalStore = createSessionPersonalStore()) {
  const listeners: { tab: number, heard: (message: PersonalMessage) => void }[] = []
  let tabs = 0
  function open() {
    const tab = tabs += 1
    const shown: { state: PersonalState, comparison: ComparisonState } = { state: { kind: 'loading' }, comparison: 'idle' }
    const keeper = createPersonalKeeper({
      openStore: () => Promise.resolve(store),
      now: () => now,
      channel: {
        tell: message => listeners.filter(each => each.tab !== tab).forEach(each => each.heard(message)),
        listen: heard => void listeners.push({ tab, heard }),
      },
    }, { onState: state => void (shown.state = state), onComparison: state => void (shown.comparison = state) })
    const follows = () => shown.state.kind === 'ready' ? shown.state.record.follows.map(({ id }) => id) : undefined
    const unread = () => shown.state.kind === 'ready'
      ? inboxOf(shown.state.comparisons, shown.state.record.reads).filter(entry => !entry.isRead) : []
    return { ...keeper, shown, follows, unread }
  }
  return { open, store }
}

describe('createPersonalKeeper', () => {
  it('shows what is kept, and what was followed after the commit', async () => {
    const tab = tabsOn().open()
    expect(tab.shown.state).toEqual({ kind: 'loading' })
    await tab.start()
    expect(tab.follows()).toEqual([])
    await tab.toggle(project, { edition: 1 })
    expect(tab.follows()).toEqual(['24-101'])
  })

  it('shows in the other tab what was followed, read and deleted in this one', async () => {
    const tabs = tabsOn()
    const [one, other] = [tabs.open(), tabs.open()]
    await Promise.all([one.start(), other.start()])
    await one.toggle(project, { edition: 1 })
    await expect.poll(other.follows).toEqual(['24-101'])
    await one.compare(await twoEditions())
    await expect.poll(() => other.unread().length).toBe(1)
    await one.read(one.unread())
    await expect.poll(() => other.unread().length).toBe(0)
    await one.deleteAll()
    expect([one.follows(), other.follows()]).toEqual([[], []])
  })

  it('does not show a follow that could not be stored, and says so to its caller', async () => {
    const store = createSessionPersonalStore()
    const tab = tabsOn({ ...store, edit: () => Promise.reject(new Error('full')) }).open()
    await tab.start()
    await expect(tab.toggle(project, { edition: 1 })).rejects.toThrow('full')
    expect(tab.follows()).toEqual([])
  })

  it('says that the storage does not answer', async () => {
    const tab = tabsOn({ ...createSessionPersonalStore(), record: () => Promise.reject(new Error('gone')) }).open()
    await tab.start()
    expect(tab.shown.state).toEqual({ kind: 'failed' })
  })

  it('says that two editions could not be compared, until they can', async () => {
    const { open, store } = tabsOn()
    const tab = open()
    const plan = await twoEditions()
    await tab.compare({ ...plan, text: () => Promise.resolve('not JSON') })
    expect(tab.shown.comparison).toBe('failed')
    expect(await store.comparisons()).toEqual([])
    await tab.compare(plan)
    expect(tab.shown.comparison).toBe('idle')
  })

  it('remembers how far the person has looked, and takes in a file', async () => {
    const tab = tabsOn().open()
    await tab.start()
    await tab.see({ edition: 4, publishedAt: now })
    await tab.bring({ follows: [{ ...project, since: '2026-01-01T00:00:00.000Z' }], reads: [], settings: {} }, { edition: 4 })
    expect(tab.shown.state).toMatchObject({ record: { seenEdition: 4, follows: [{ id: '24-101', edition: 4 }] } })
  })
})
