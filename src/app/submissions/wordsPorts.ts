import type { InjectionKey } from 'vue'
import type { Instant } from '../../domain/delivery/instant.ts'
import type { Identity } from '../../domain/submission/draft.ts'
import type { Fetch } from '../../outbox/askWithin.ts'
import type { Digest } from '../../outbox/browserDigest.ts'
import type { TabLock } from '../../outbox/tabLock.ts'
import type { WordsChannel } from '../../outbox/wordsChannel.ts'
import type { WordsDatabase } from '../../outbox/wordsDatabase.ts'
import type { UnsentMarks } from './createUnsentMarks.ts'
import type { WordsPlace } from './wordsState.ts'

/** What writing and sending need of the world. */
export interface WordsPorts {
  /** Calls `onNew` whenever there was no database and it has to be made. */
  readonly openWords: (onNew: () => void) => Promise<WordsDatabase | undefined>
  readonly marks: UnsentMarks
  /** Absent on plain http: nothing can be sealed there. */
  readonly digest: Digest | undefined
  readonly fetch: Fetch
  readonly now: () => Instant
  readonly random: () => number
  readonly lock: TabLock
  readonly channel: WordsChannel
  readonly createIdentity: () => Identity
  readonly window: Pick<Window, 'addEventListener' | 'removeEventListener'>
  readonly document: Pick<Document, 'addEventListener' | 'removeEventListener' | 'visibilityState'>
  readonly askBackgroundSync: () => Promise<void>
  readonly readPlace: () => Promise<WordsPlace>
}

/** Provided by tests; an app uses the browser's. */
export const wordsPortsKey: InjectionKey<WordsPorts> = Symbol('wordsPorts')
