import type { Manifest } from '../../src/domain/delivery/manifest.ts'
import type { PlanState } from '../../src/app/db/planState.ts'
import type { StoragePlace } from '../../src/app/db/planStore.ts'

/** What a reader saw of the plan on a page. `unreadable`: the page has a plan and could not read it. */
export type Look =
  | { readonly kind: 'read', readonly edition: number, readonly place: StoragePlace['kind'], readonly hashes: ReadonlyMap<string, string> }
  | { readonly kind: 'unreadable', readonly error: string }
  | { readonly kind: Exclude<PlanState['kind'], 'ready'> }

/**
 * What happened to the plan on a phone, in the order in which it happened.
 * - `left`: an earlier version of the app left this edition on it
 * - `opened`: a page was opened
 * - `looked`: a reader read all of the plan on a page; the page's storage may have failed until then
 * - `answered`: the city has answered a page, which is up to date
 * - `damaged`: the storage lost a part of it
 * - `thrownAway`: the browser threw the storage away
 */
export type PlanEvent = { readonly phone: string } & (
  | { readonly kind: 'left', readonly edition: number }
  | { readonly kind: 'opened' | 'answered', readonly page: number }
  | { readonly kind: 'looked', readonly page: number, readonly look: Look, readonly hasStorageFailed: boolean }
  | { readonly kind: 'damaged' | 'thrownAway' }
)

/** 版: what the city published under one number. */
export type PublishedEdition = Pick<Manifest, 'edition' | 'publishedAt' | 'chunks'>

/** What the city published, and what became of it on the phones. */
export interface PlanHistory {
  readonly editions: readonly PublishedEdition[]
  readonly events: readonly PlanEvent[]
  /** Writes down what the city serves now, if that is new. */
  readonly published: (manifest: Manifest) => void
  readonly note: (event: PlanEvent) => void
}

/** Nothing was published yet. */
export function createPlanHistory(): PlanHistory {
  const editions: PublishedEdition[] = []
  const events: PlanEvent[] = []
  return {
    editions, events,
    published({ edition, publishedAt, chunks }) {
      const next = { edition, publishedAt, chunks }
      if (JSON.stringify(editions.at(-1)) !== JSON.stringify(next)) editions.push(next)
    },
    note: event => void events.push(event),
  }
}
