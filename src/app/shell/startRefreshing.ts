import type { Instant } from '../../domain/delivery/instant.ts'
import { isRefreshDue } from '../../domain/sync/isRefreshDue.ts'
import type { SyncState } from '../db/planState.ts'

/** What refreshing looks at and starts. */
export interface RefreshPorts {
  readonly plan: { readonly sync: SyncState, refresh(): Promise<void> }
  readonly now: () => Instant
  readonly window: Pick<Window, 'addEventListener'>
  readonly document: Pick<Document, 'addEventListener' | 'visibilityState'>
}

/** Asks the server again when the network comes back, and when the person looks at the app again after a while. */
export function startRefreshing({ plan, now, window, document }: RefreshPorts): void {
  window.addEventListener('online', () => void plan.refresh())
  document.addEventListener('visibilitychange', () => {
    const { sync } = plan
    const answeredAt = sync.kind === 'answered' ? sync.at : undefined
    if (document.visibilityState === 'visible' && isRefreshDue(answeredAt, now())) void plan.refresh()
  })
}
