import { defineStore } from 'pinia'
import { computed, inject, shallowReadonly, shallowRef, type InjectionKey } from 'vue'
import { newestFirst, type RememberedEdition } from '../../domain/change/editionComparison.ts'
import type { EndedFollow } from '../../domain/change/endedFollow.ts'
import { isSameFollow, type Follow } from '../../domain/change/follow.ts'
import { comparisonsSince, inboxOf, type InboxEntry } from '../../domain/change/inbox.ts'
import type { PersonalData } from '../../domain/change/personalData.ts'
import { seenOf } from '../../domain/change/personalRecord.ts'
import { createPersonalKeeper, type PersonalPorts } from './createPersonalKeeper.ts'
import type { ComparisonState, PersonalState } from './personalState.ts'
import { usePlanData } from './usePlanData.ts'

export const personalPortsKey: InjectionKey<PersonalPorts> = Symbol('personalPorts')

/** フォロー, 既読 and what changed, for the screens. All of it is on this phone alone. */
export const usePersonalData = defineStore('personalData', () => {
  const ports = inject(personalPortsKey, undefined)
  if (!ports) throw new Error('personalPortsKey is not provided')
  const planData = usePlanData()
  const state = shallowRef<PersonalState>({ kind: 'loading' })
  const comparison = shallowRef<ComparisonState>('idle')
  const lastSeen = shallowRef<RememberedEdition>()
  const keeper = createPersonalKeeper(ports, {
    onState(next) {
      state.value = next
      if (next.kind === 'ready') lastSeen.value ??= seenOf(next.record)
    },
    onComparison: next => void (comparison.value = next),
  })

  const record = computed(() => state.value.kind === 'ready' ? state.value.record : undefined)
  const comparisons = computed(() => state.value.kind === 'ready' ? state.value.comparisons : [])
  const follows = computed<readonly Follow[]>(() => record.value?.follows ?? [])
  const inbox = computed(() => inboxOf(comparisons.value, record.value?.reads ?? []))
  const unread = computed(() => inbox.value.filter(entry => !entry.isRead))
  /** 前回から, until they have been looked at. */
  const unseen = computed(() => record.value ? comparisonsSince(comparisons.value, seenOf(record.value)) : [])
  const edition = (): RememberedEdition => {
    if (planData.plan.kind !== 'ready') return { edition: 0 }
    const { version } = planData.plan
    return { edition: version.edition, publishedAt: version.publishedAt }
  }

  const isFollowed = (target: Pick<Follow, 'kind' | 'id'>): boolean => follows.value.some(follow => isSameFollow(follow, target))
  return {
    state: shallowReadonly(state), comparison: shallowReadonly(comparison), record, comparisons, follows, inbox, unread, unseen, isFollowed,
    /** 前回: how far the person had looked when this visit began. */
    lastSeen: computed(() => lastSeen.value ?? { edition: 0 }),
    /** Whose ids the follows on this phone go by. */
    edition: computed(edition),
    start: keeper.start,
    compare: keeper.compare,
    deleteAll: keeper.deleteAll,
    toggle: (target: Pick<Follow, 'kind' | 'id'>) => keeper.toggle(target, edition()),
    /** What was followed and is there no more, until the person removes it. */
    ended: computed(() => record.value?.ended ?? []),
    removeEnd: (end: EndedFollow) => keeper.removeEnd(end),
    read: (entries: readonly InboxEntry[]) => keeper.read(entries),
    /** The person has looked at everything that changed up to now. */
    see: async () => {
      const [latest] = [...comparisons.value].sort(newestFirst)
      if (latest) await keeper.see(latest.after)
    },
    bring: (data: PersonalData) => keeper.bring(data, edition()),
  }
})
