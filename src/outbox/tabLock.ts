/** Runs work while no other tab of this browser runs it. The work is told whether that is certain. */
export type TabLock = <Result>(work: (isAlone?: boolean) => Promise<Result>) => Promise<Result>

/** The part of Web Locks that is used. */
export interface BrowserLocks {
  request<Result>(name: string, options: { readonly signal: AbortSignal }, work: () => Promise<Result>): Promise<Result>
}

/** How long to wait for another tab, which the browser may have frozen, in milliseconds. */
const patience = 20_000

/**
 * A lock over the browser's tabs, by Web Locks where there are some. It only spares the network: what two tabs do at once
 * anyhow, the flip's transaction puts right.
 */
export function createTabLock(locks: BrowserLocks | undefined, name = 'plan-sync'): TabLock {
  if (!locks) return work => work()
  return async (work) => {
    const abort = new AbortController()
    const timer = setTimeout(() => abort.abort(), patience)
    const turn = { hasCome: false }
    try {
      return await locks.request(name, { signal: abort.signal }, () => {
        clearTimeout(timer)
        turn.hasCome = true
        return work(true)
      })
    } catch (error) {
      if (turn.hasCome) throw error
      return work()
    }
  }
}
