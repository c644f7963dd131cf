import { describe, expect, it } from 'vitest'
import type { SyncState } from '../../../src/app/db/planState.ts'
import { startRefreshing } from '../../../src/app/shell/startRefreshing.ts'

function phone(sync: SyncState, now: string) {
  const window = new EventTarget()
  const page = new EventTarget()
  const visibility: { now: DocumentVisibilityState } = { now: 'visible' }
  const asked: string[] = []
  startRefreshing({
    plan: {
      sync,
      refresh: () => {
        asked.push('server')
        return Promise.resolve()
      },
    },
    now: () => now,
    window,
    document: {
      addEventListener: page.addEventListener.bind(page),
      get visibilityState() {
        return visibility.now
      },
    },
  })
  return { asked, window, page, visibility }
}
const answered: SyncState = { kind: 'answered', at: '2026-04-01T12:00:00.000Z' }

describe('startRefreshing', () => {
  it('asks when the network comes back', () => {
    const { asked, window } = phone(answered, '2026-04-01T12:00:01.000Z')
    window.dispatchEvent(new Event('online'))
    expect(asked).toHaveLength(1)
  })

  it('asks when the app is looked at again after 15 minutes, and not before', () => {
    const soon = phone(answered, '2026-04-01T12:14:59.000Z')
    soon.page.dispatchEvent(new Event('visibilitychange'))
    expect(soon.asked).toHaveLength(0)
    const later = phone(answered, '2026-04-01T12:15:00.000Z')
    later.page.dispatchEvent(new Event('visibilitychange'))
    expect(later.asked).toHaveLength(1)
  })

  it('asks at every look while the server has not answered', () => {
    const { asked, page } = phone({ kind: 'failed', reason: 'unreachable', at: '2026-04-01T12:00:00.000Z' }, '2026-04-01T12:00:01.000Z')
    page.dispatchEvent(new Event('visibilitychange'))
    expect(asked).toHaveLength(1)
  })

  it('does not ask when the app is put away', () => {
    const { asked, page, visibility } = phone(answered, '2026-04-01T13:00:00.000Z')
    visibility.now = 'hidden'
    page.dispatchEvent(new Event('visibilitychange'))
    expect(asked).toHaveLength(0)
  })
})
