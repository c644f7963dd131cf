import type { Instant } from '../../domain/delivery/instant.ts'
import { noMark, withListed, withLost, withSealed, type MarkedWord } from '../../domain/submission/unsentMark.ts'
import { drain } from '../../outbox/drain.ts'
import { removeDraft } from '../../outbox/draftStore.ts'
import { eraseWithdrawn } from '../../outbox/eraseWithdrawn.ts'
import { deleteWords, listWords } from '../../outbox/listWords.ts'
import { oneAfterAnother } from '../../outbox/oneAfterAnother.ts'
import { discardItem, sendAgain, takeBack, type DraftResult, type OrderResult } from '../../outbox/outboxStore.ts'
import { postAgain } from '../../outbox/postAgain.ts'
import { readReceived, type HeldAnswer, type HeldKey } from '../../outbox/readReceived.ts'
import { beginCorrection, notePlacementSeen, noteReceivedState, removeReceipt } from '../../outbox/receiptStore.ts'
import { sealDraft, type Sealing, type SealResult } from '../../outbox/sealDraft.ts'
import { sealWithdrawal, type WithdrawResult } from '../../outbox/sealWithdrawal.ts'
import { startDraining, type Draining } from '../../outbox/startDraining.ts'
import { takeHeld, type TakeResult, type Taking } from '../../outbox/takeHeld.ts'
import type { StorageFault } from '../../outbox/attempt.ts'
import type { WordsDatabase } from '../../outbox/wordsDatabase.ts'
import { pace } from './pace.ts'
import type { WordsPorts } from './wordsPorts.ts'
import { readyState, type WordsFault, type WordsState } from './wordsState.ts'

/** There is no database, or no secure context: nothing can be kept or sealed. The caller still has the words in memory. */
export type Unable = { readonly kind: 'unable', readonly reason: 'noDatabase' | 'noDigest' }

/** Who is told of each new state. */
export interface WordsWatcher {
  readonly onState: (state: WordsState) => void
  /** What sending last found wrong with the phone's storage, or nothing. */
  readonly onSendFault: (reason: StorageFault['reason'] | undefined) => void
  /** When this page sends again of itself, if it is known and anything waits. */
  readonly onNextTry: (at: Instant | undefined) => void
  /** What the browser has thrown away before it was sent, as long as the person has not put that away. */
  readonly onGone: (gone: readonly MarkedWord[]) => void
}

/** Keeps what a resident writes. No method throws: what happened is its result, and the state follows the commit. */
export interface WordsKeeper {
  /** Opens the database, shows what is there and begins to send; once, however often it is called. */
  readonly start: () => Promise<void>
  /** Tries that again where it could not be done. */
  readonly retry: () => Promise<void>
  readonly database: () => Promise<WordsDatabase | undefined>
  /** Something on the screen saved a draft. */
  readonly drafted: () => Promise<void>
  readonly seal: (sealing: Omit<Sealing, 'sealedAt'>) => Promise<SealResult | Unable>
  readonly withdraw: (id: string) => Promise<WithdrawResult | Unable>
  readonly correct: (id: string) => Promise<DraftResult | Unable>
  readonly writeAgain: (id: string) => Promise<DraftResult | Unable>
  readonly sendAgain: (id: string) => Promise<OrderResult | Unable>
  readonly discard: (id: string) => Promise<OrderResult | Unable>
  readonly removeDraft: (id: string) => Promise<{ readonly kind: 'removed' } | StorageFault | Unable>
  readonly removeReceipt: (id: string) => Promise<{ readonly kind: 'removed' } | StorageFault | Unable>
  /** 今すぐ送る. Over when what is tried now was tried, and the state shows what came of it. */
  readonly tryNow: () => Promise<void>
  /** Reads back what the city holds, and marks a receipt of this phone accordingly. */
  readonly readHeld: (key: HeldKey, secret: string) => Promise<HeldAnswer>
  /** What was told of a registration's place is no news any more. */
  readonly seePlacement: (id: string) => Promise<OrderResult | Unable>
  /** Keeps what the city holds on this phone, so that it can be corrected and withdrawn from here. */
  readonly takeHeld: (taking: Omit<Taking, 'at'>) => Promise<TakeResult | Unable>
  /** この端末の写しも消す: takes what was withdrawn off this phone; its receipt stays. */
  readonly eraseWithdrawn: (id: string) => Promise<OrderResult | Unable>
  /** Sends again what the city no longer has. */
  readonly postAgain: (id: string) => Promise<OrderResult | Unable>
  /** The person has read what is gone: it is not told again. */
  readonly forgetGone: () => Promise<void>
  readonly deleteAll: () => Promise<{ readonly kind: 'deleted' } | StorageFault>
}

/** A keeper that has not started: its state is loading. */
export function createWordsKeeper(ports: WordsPorts, { onState, onSendFault, onNextTry, onGone }: WordsWatcher): WordsKeeper {
  const { channel, createIdentity, digest, fetch, marks, now } = ports
  let opening: Promise<WordsDatabase | undefined> | undefined
  let starting: Promise<void> | undefined
  let draining: Draining | undefined
  /** How much there is to list. */
  let length = 0

  function database(): Promise<WordsDatabase | undefined> {
    opening ??= ports.openWords(() => marks.change(withLost)).then((words) => {
      // What was refused, or not answered, may be granted to whoever asks next.
      if (!words) opening = undefined
      return words
    })
    return opening
  }
  const fail = (reason: WordsFault): void => onState({ kind: 'failed', reason })

  /** However many things change at once, the list is read once more. What is read before a deletion is not shown after it. */
  const shown = oneAfterAnother(async (wish: 'list' | 'nothing'): Promise<void> => {
    // Asking the database would make it anew.
    if (wish === 'nothing') {
      soon.drop()
      length = 0
      onState(readyState({ drafts: [], outbox: [], receipts: [] }, await ports.readPlace()))
      onGone(marks.read().gone)
      return
    }
    const words = await database()
    const before = marks.read()
    if (!words) {
      fail('noDatabase')
      return
    }
    const [listed, place] = await Promise.all([listWords(words), ports.readPlace()])
    if (listed.kind === 'failed') {
      fail(listed.reason)
      return
    }
    const { drafts, outbox, receipts } = listed.words
    length = drafts.length + outbox.length + receipts.length
    marks.change(mark => withListed(mark, outbox, before))
    onState(readyState(listed.words, place))
    onGone(marks.read().gone)
  }, (one, other) => one === 'nothing' ? one : other)
  const show = (): Promise<void> => shown('list')
  const showNothing = (): Promise<void> => shown('nothing')
  /** What is sent, and what other pages do, changes more often than a long list can be read each time: a second is left between two of a thousand. */
  const soon = pace(show, () => length)

  async function changed(): Promise<void> {
    channel.tell({ kind: 'changed' })
    await show()
  }

  function sentOn(): void {
    channel.tell({ kind: 'changed' })
    soon.ask()
  }

  /** Runs an order on the database and shows what came of it, whatever that is. */
  async function order<Result>(work: (words: WordsDatabase) => Promise<Result>): Promise<Result | Unable> {
    const words = await database()
    if (!words) return { kind: 'unable', reason: 'noDatabase' }
    const result = await work(words)
    await changed()
    return result
  }

  async function sending<Result extends { readonly kind: string }>(result: Promise<Result>): Promise<Result> {
    const { kind } = await result
    if (kind === 'sealed' || kind === 'done') void draining?.send()
    return result
  }

  function beginSending(words: WordsDatabase): void {
    if (!digest) return
    const { lock, random, window, document, askBackgroundSync } = ports
    const owner = createIdentity().id
    draining = startDraining({
      drain: occasion => drain({ database: words, digest, fetch, now, random, lock, owner, onChange: sentOn }, occasion),
      now, random, window, document, askBackgroundSync, onNextTry,
      onResult: result => onSendFault(result.kind === 'failed' ? result.reason : undefined),
    })
  }

  async function begin(): Promise<void> {
    channel.listen(({ kind }) => kind === 'deleted' ? void showNothing() : soon.ask())
    await look()
  }

  async function look(): Promise<void> {
    await show()
    const words = await opening
    if (words && !draining) beginSending(words)
  }

  return {
    start: () => starting ??= begin(),
    retry: look,
    database,
    drafted: show,
    async seal(sealing) {
      if (!digest) return { kind: 'unable', reason: 'noDigest' }
      return sending(order(async (words) => {
        const result = await sealDraft(words, digest, { ...sealing, sealedAt: now() })
        // Before the person is told, and although the list may not be read then.
        if (result.kind === 'sealed') marks.change(mark => withSealed(mark, result.item.submission))
        return result
      }))
    },
    async withdraw(id) {
      if (!digest) return { kind: 'unable', reason: 'noDigest' }
      return sending(order(words => sealWithdrawal(words, digest, { id, identity: createIdentity(), at: now() })))
    },
    correct: id => order(words => beginCorrection(words, { id, identity: createIdentity(), at: now() })),
    writeAgain: id => order(words => takeBack(words, { id, identity: createIdentity(), at: now() })),
    sendAgain: id => sending(order(words => sendAgain(words, id, now()))),
    discard: id => order(words => discardItem(words, id)),
    removeDraft: id => order(words => removeDraft(words, id)),
    removeReceipt: id => order(words => removeReceipt(words, id)),
    async tryNow() {
      await draining?.tryNow()
      await show()
    },
    async readHeld(key, secret) {
      const answer = await readReceived(fetch, key, secret, () => Date.parse(now()))
      if (answer.kind === 'held') await order(words => noteReceivedState(words, answer.held.receipt.id, answer.held, now()))
      return answer
    },
    seePlacement: id => order(words => notePlacementSeen(words, id, now())),
    async takeHeld(taking) {
      if (!digest) return { kind: 'unable', reason: 'noDigest' }
      return order(words => takeHeld(words, digest, { ...taking, at: now() }))
    },
    eraseWithdrawn: id => order(words => eraseWithdrawn(words, id, now())),
    postAgain: id => sending(order(words => postAgain(words, id, now()))),
    forgetGone() {
      marks.change(mark => ({ ...mark, gone: [] }))
      return changed()
    },
    async deleteAll() {
      const words = await database()
      const result = words ? await deleteWords(words) : { kind: 'deleted' } as const
      if (result.kind === 'failed') return result
      marks.change(() => noMark)
      channel.tell({ kind: 'deleted' })
      await showNothing()
      return result
    },
  }
}
