/** What there is to delete. `caches` and `workers` are missing where the browser has none (plain http). */
export interface StoredParts {
  readonly deletePlan: () => Promise<void>
  /** Follows, read marks and what changed; missing where the person keeps them. */
  readonly deletePersonal?: (() => Promise<void>) | undefined
  /** Drafts, what waits to be sent, receipts; missing where the person keeps them. */
  readonly deleteWords?: (() => Promise<{ readonly kind: 'deleted' | 'failed' }>) | undefined
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'> | undefined
  readonly workers: Pick<ServiceWorkerContainer, 'getRegistrations'> | undefined
  /** Small marks beside the plan; clearing throws where the browser blocks them. */
  readonly clearMarks: () => void
}

/** Whether all of it is gone, or something refused. */
export type Deletion = 'deleted' | 'incomplete'

/** Deletes everything that the app has stored in this browser; what refuses does not keep the rest from being deleted. */
export async function deleteEverything({ deletePlan, deletePersonal, deleteWords, caches, workers, clearMarks }: StoredParts): Promise<Deletion> {
  const results = await Promise.allSettled([
    unregisterAll(workers).then(() => deleteCaches(caches)),
    Promise.resolve().then(clearMarks),
    deletePlan(),
    deletePersonal?.(),
  ])
  const words = await deleteWords?.()
  return words?.kind !== 'failed' && results.every(result => result.status === 'fulfilled') ? 'deleted' : 'incomplete'
}

async function unregisterAll(workers: StoredParts['workers']): Promise<void> {
  for (const registration of await workers?.getRegistrations() ?? []) await registration.unregister()
}

async function deleteCaches(caches: StoredParts['caches']): Promise<void> {
  for (const name of await caches?.keys() ?? []) await caches?.delete(name)
}
