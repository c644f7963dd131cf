/** The part of the Badging API that is used; browsers that cannot badge an app's icon lack it. */
export interface Badger {
  readonly setAppBadge?: (count: number) => Promise<void>
  readonly clearAppBadge?: () => Promise<void>
}

/** Shows the number of unread changes on the app's icon. A refusal means nothing: the tab shows the same number. */
export function showBadge(unread: number, badger: Badger): void {
  const done = unread > 0 ? badger.setAppBadge?.(unread) : badger.clearAppBadge?.()
  done?.catch(() => undefined)
}
