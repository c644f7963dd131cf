import type { Instant } from '../../domain/delivery/instant.ts'
import { beginDraft, type Draft, type DraftStart, type Identity } from '../../domain/submission/draft.ts'
import { findDraft, removeBlankDraft, saveDraft, type SaveResult } from '../../outbox/draftStore.ts'
import type { WordsChannel } from '../../outbox/wordsChannel.ts'
import type { WordsDatabase } from '../../outbox/wordsDatabase.ts'
import type { DraftState, SavingState } from './draftState.ts'

/** What a page changes of a draft. */
export type DraftChange = Partial<Pick<Draft, 'values' | 'page' | 'language'>>

/** What keeping one draft needs of the world. */
export interface DraftPorts {
  readonly database: () => Promise<WordsDatabase | undefined>
  readonly now: () => Instant
  readonly channel: WordsChannel
  readonly onState: (state: DraftState) => void
}

/** How long a change waits for those that follow it, in milliseconds: with the write itself well within half a second. */
export const gathering = 250
const afterFault = 5_000

/** Keeps one draft. No method throws. */
export interface DraftKeeper {
  /** Opens a draft that was saved before. */
  readonly open: (id: string) => Promise<void>
  /** Begins a draft; it is saved with the first change. */
  readonly begin: (start: DraftStart, identity: Identity) => void
  readonly change: (change: DraftChange) => void
  /** Saves now what is not saved yet. */
  readonly flush: () => Promise<DraftState>
  /** After `overtaken`: takes what the other tab saved. What is on this screen is given up. */
  readonly takeStored: () => void
  /** After `overtaken`: keeps what is on this screen. What the other tab saved is given up. */
  readonly keepMine: () => Promise<DraftState>
  /** After `gone` or `sealed`: keeps what is on this screen as a draft of its own. */
  readonly keepAsNew: (identity: Identity) => Promise<DraftState>
  /** It was sealed from here: nothing is saved any more. */
  readonly sealed: () => void
  /** Saves what is left and stops listening. A draft that is stored as this screen has it, and is blank then, is deleted. */
  readonly close: (isBlank?: (stored: Draft) => boolean) => Promise<void>
}

/** A keeper whose state is loading. */
export function createDraftKeeper({ database, now, channel, onState }: DraftPorts): DraftKeeper {
  let state: DraftState = { kind: 'loading' }
  let isDirty = false
  let isStopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> = Promise.resolve()

  function set(next: DraftState): void {
    state = next
    onState(next)
  }

  function say(saving: SavingState, draft?: Draft): void {
    if (state.kind === 'open') set({ kind: 'open', draft: draft ?? state.draft, saving })
  }

  function saveSoon(wait: number): void {
    timer ??= setTimeout(() => void save(), wait)
  }

  function save(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    running = running.then(saveDirty)
    return running
  }

  async function saveDirty(): Promise<void> {
    if (!isDirty || isStopped || state.kind !== 'open') return
    isDirty = false
    const words = await database()
    const result = words ? await saveDraft(words, state.draft, now()) : undefined
    told(result)
  }

  function told(result: SaveResult | undefined): void {
    if (state.kind !== 'open') return
    if (result?.kind === 'saved') {
      const { id, revision, changedAt } = result.draft
      channel.tell({ kind: 'draftSaved', id, revision })
      // What was written while it was being saved stays and is saved next.
      say({ kind: isDirty ? 'pending' : 'saved' }, { ...state.draft, revision, changedAt })
    } else if (!result || result.kind === 'failed') {
      isDirty = true
      say({ kind: 'unsaved', reason: result?.reason ?? 'noDatabase' })
      saveSoon(afterFault)
    } else {
      isDirty = true
      isStopped = true
      say(result)
    }
  }

  async function hear(id: string, revision: number): Promise<void> {
    if (state.kind !== 'open' || state.draft.id !== id || revision <= state.draft.revision || isStopped) return
    const words = await database()
    const found = words && await findDraft(words, id)
    if (found?.kind !== 'found' || !found.draft || found.draft.revision <= state.draft.revision) return
    isStopped = true
    say({ kind: 'overtaken', stored: found.draft })
  }

  async function look(): Promise<void> {
    if (state.kind !== 'open' || state.draft.revision === 0 || isStopped) return
    const words = await database()
    const found = words && await findDraft(words, state.draft.id)
    if (found?.kind === 'found' && !found.draft) {
      isStopped = true
      say({ kind: 'gone' })
    }
  }

  const stopListening = channel.listen((message) => {
    if (message.kind === 'draftSaved') void hear(message.id, message.revision)
    else void look()
  })

  async function flush(): Promise<DraftState> {
    await save()
    return state
  }

  function resume(draft: Draft): Promise<DraftState> {
    isStopped = false
    isDirty = true
    say({ kind: 'pending' }, draft)
    return flush()
  }

  async function removeBlank(isBlank: (stored: Draft) => boolean): Promise<void> {
    if (state.kind !== 'open' || isStopped || isDirty) return
    const words = await database()
    const result = words && await removeBlankDraft(words, state.draft, isBlank)
    if (result?.kind === 'removed') channel.tell({ kind: 'changed' })
  }

  return {
    async open(id) {
      const words = await database()
      const found = words ? await findDraft(words, id) : { kind: 'failed', reason: 'noDatabase' } as const
      if (found.kind === 'failed') set(found)
      else set(found.draft ? { kind: 'open', draft: found.draft, saving: { kind: 'saved' } } : { kind: 'missing' })
    },
    begin: (start, identity) => set({ kind: 'open', draft: beginDraft(start, identity, now()), saving: { kind: 'untouched' } }),
    change({ values, ...change }) {
      if (state.kind !== 'open') return
      isDirty = true
      // A copy: a page's reactive objects cannot be stored, and go on changing.
      const draft: Draft = { ...state.draft, ...change, ...(values && { values: copyOf(values) }) }
      say(isStopped ? state.saving : { kind: 'pending' }, draft)
      if (!isStopped) saveSoon(gathering)
    },
    flush,
    takeStored() {
      if (state.kind !== 'open' || state.saving.kind !== 'overtaken') return
      isStopped = false
      isDirty = false
      say({ kind: 'saved' }, state.saving.stored)
    },
    async keepMine() {
      if (state.kind !== 'open' || state.saving.kind !== 'overtaken') return state
      return resume({ ...state.draft, revision: state.saving.stored.revision })
    },
    async keepAsNew(identity) {
      if (state.kind !== 'open' || (state.saving.kind !== 'gone' && state.saving.kind !== 'sealed')) return state
      return resume({ ...state.draft, ...identity, revision: 0 })
    },
    sealed() {
      isStopped = true
      isDirty = false
      say({ kind: 'sealed' })
    },
    async close(isBlank) {
      await flush()
      clearTimeout(timer)
      stopListening()
      if (isBlank) await removeBlank(isBlank)
    },
  }
}

function copyOf(values: Draft['values']): Draft['values'] {
  const copy: unknown = JSON.parse(JSON.stringify(values))
  return typeof copy === 'object' && copy !== null ? Object.fromEntries(Object.entries(copy)) : {}
}
