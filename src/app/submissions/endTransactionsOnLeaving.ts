import { abortTransaction } from '../../outbox/abortTransaction.ts'

/** What the browser tells of the page, and its databases. */
export interface LeavingPorts {
  readonly window: Pick<Window, 'addEventListener'>
  readonly databases: { readonly prototype: Pick<IDBDatabase, 'transaction'> }
}

/**
 * Whether this engine puts a page into the back/forward cache with its transactions open. WebKit does, and every other page that wants the
 * same tables waits until that page is closed.
 */
export function cachesTransactions({ vendor }: Pick<Navigator, 'vendor'>): boolean {
  return vendor.startsWith('Apple')
}

/**
 * Aborts what runs on any of the page's databases when the page goes into the back/forward cache, and what begins while it goes. Those who
 * wait for it are told when the page is shown again, and do it again.
 */
export function endTransactionsOnLeaving({ window, databases: { prototype } }: LeavingPorts): void {
  const running = new Set<IDBTransaction>()
  let isLeft = false
  const begin = prototype.transaction
  prototype.transaction = function (this: IDBDatabase, ...wish) {
    const transaction = begin.apply(this, wish)
    running.add(transaction)
    for (const ending of ['complete', 'abort']) transaction.addEventListener(ending, () => running.delete(transaction))
    if (isLeft) abortTransaction(transaction)
    return transaction
  }
  window.addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) return
    isLeft = true
    for (const transaction of running) abortTransaction(transaction)
  })
  window.addEventListener('pageshow', () => (isLeft = false))
}
