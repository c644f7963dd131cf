import { defineStore } from 'pinia'
import { computed, inject, markRaw, shallowReadonly, shallowRef } from 'vue'
import type { Instant } from '../../domain/delivery/instant.ts'
import type { MarkedWord } from '../../domain/submission/unsentMark.ts'
import type { StorageFault } from '../../outbox/attempt.ts'
import { browserWordsPorts } from './browserWordsPorts.ts'
import { createWordsKeeper } from './createWordsKeeper.ts'
import { wordsPortsKey } from './wordsPorts.ts'
import { unsentOf, type WordsState } from './wordsState.ts'

/**
 * 書いたもの: drafts, what waits to be sent, what needs attention and what the city has received. Whoever uses it first starts it:
 * it reads what is there and begins to send.
 */
export const useSubmissions = defineStore('submissions', () => {
  const ports = inject(wordsPortsKey, browserWordsPorts, true)
  const state = shallowRef<WordsState>({ kind: 'loading' })
  const sendFault = shallowRef<StorageFault['reason']>()
  const nextTryAt = shallowRef<Instant>()
  const gone = shallowRef<readonly MarkedWord[]>([])
  const { start, retry, seal, withdraw, correct, writeAgain, sendAgain, discard, removeDraft, removeReceipt, tryNow, readHeld, seePlacement, takeHeld, eraseWithdrawn, postAgain, forgetGone, deleteAll, database, drafted }
    = createWordsKeeper(ports, {
      onState: next => void (state.value = next),
      onSendFault: reason => void (sendFault.value = reason),
      onNextTry: at => void (nextTryAt.value = at),
      onGone: words => void (gone.value = words),
    })
  void start()
  return {
    state: shallowReadonly(state),
    /** The phone's storage hinders sending. */
    sendFault: shallowReadonly(sendFault),
    /** When this page sends again of itself. */
    nextTryAt: shallowReadonly(nextTryAt),
    /** What the browser has thrown away before it was sent. */
    gone: shallowReadonly(gone),
    /** What deleting everything would lose. */
    unsent: computed(() => unsentOf(state.value)),
    start, retry, seal, withdraw, correct, writeAgain, sendAgain, discard, removeDraft, removeReceipt, tryNow, readHeld, seePlacement, takeHeld, eraseWithdrawn, postAgain, forgetGone, deleteAll,
    /** For `useDraft`. */
    drafting: markRaw({ ports, database, drafted }),
  }
})
