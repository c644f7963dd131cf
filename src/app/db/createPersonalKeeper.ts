import type { Follow } from '../../domain/change/follow.ts'
import { markRead, type InboxEntry } from '../../domain/change/inbox.ts'
import type { PersonalData } from '../../domain/change/personalData.ts'
import type { EditionMark, RememberedEdition } from '../../domain/change/editionComparison.ts'
import type { EndedFollow } from '../../domain/change/endedFollow.ts'
import { bringPersonal, emptyRecord, removeEnd, seeEdition, toggleFollow, type PersonalRecord } from '../../domain/change/personalRecord.ts'
import type { Instant } from '../../domain/delivery/instant.ts'
import { compareHeld } from './compareHeld.ts'
import type { PersonalChannel } from './personalChannel.ts'
import type { ComparisonState, PersonalState } from './personalState.ts'
import type { PersonalStore } from './personalStore.ts'
import type { PlanStore } from './planStore.ts'

/** What keeping a person's things needs of the world. */
export interface PersonalPorts {
  readonly openStore: () => Promise<PersonalStore>
  readonly now: () => Instant
  readonly channel: PersonalChannel
}

/** Who is told of each new state. */
export interface PersonalWatcher {
  readonly onState: (state: PersonalState) => void
  readonly onComparison: (state: ComparisonState) => void
}

/** Keeps follows, read marks and changes. What writes throws what the storage throws; the state follows the commit. */
export interface PersonalKeeper {
  readonly start: () => Promise<void>
  readonly toggle: (target: Pick<Follow, 'kind' | 'id'>, edition: RememberedEdition) => Promise<void>
  /** Removes what was followed and is there no more from what is shown. */
  readonly removeEnd: (end: EndedFollow) => Promise<void>
  readonly read: (entries: readonly Pick<InboxEntry, 'key' | 'edition'>[]) => Promise<void>
  readonly see: (edition: EditionMark) => Promise<void>
  readonly bring: (data: PersonalData, edition: RememberedEdition) => Promise<void>
  readonly deleteAll: () => Promise<void>
  /** Compares what the plan's store holds with what it held before. Never throws. */
  readonly compare: (plan: PlanStore) => Promise<void>
}

/** A keeper that has not started: its state is loading. */
export function createPersonalKeeper({ openStore, now, channel }: PersonalPorts, { onState, onComparison }: PersonalWatcher): PersonalKeeper {
  let opening: Promise<PersonalStore> | undefined
  let place: PersonalStore['place'] = 'session'
  const open = (): Promise<PersonalStore> => opening ??= openStore().then((store) => {
    place = store.place
    return store
  })

  async function show(): Promise<void> {
    const store = await open()
    const [record, comparisons] = await Promise.all([store.record(), store.comparisons()])
    onState({ kind: 'ready', place, record, comparisons })
  }

  const showOrFail = (): Promise<void> => show().catch(() => onState({ kind: 'failed' }))

  /** Shows that nothing is kept, without asking the database: that would make it anew. */
  function forgetAll(): void {
    onState({ kind: 'ready', place, record: emptyRecord, comparisons: [] })
  }

  async function committed(): Promise<void> {
    channel.tell('changed')
    await show()
  }

  async function edit(change: (held: PersonalRecord) => PersonalRecord): Promise<void> {
    const store = await open()
    await store.edit(change)
    await committed()
  }

  return {
    async start() {
      channel.listen((message) => {
        if (message === 'deleted') forgetAll()
        else void showOrFail()
      })
      await showOrFail()
    },
    toggle: (target, edition) => edit(held => toggleFollow(held, target, now(), edition)),
    removeEnd: end => edit(held => removeEnd(held, end)),
    read: entries => edit(held => markRead(held, entries, now())),
    see: edition => edit(held => seeEdition(held, edition)),
    bring: (data, edition) => edit(held => bringPersonal(held, data, edition)),
    async deleteAll() {
      const store = await open()
      await store.clear()
      channel.tell('deleted')
      forgetAll()
    },
    async compare(plan) {
      try {
        if (await compareHeld({ plan, personal: await open() }) === 'told') await committed()
        onComparison('idle')
      } catch {
        onComparison('failed')
      }
    },
  }
}
