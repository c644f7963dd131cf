import { defineStore } from 'pinia'
import { computed, inject, shallowReadonly, shallowRef, type InjectionKey } from 'vue'
import { isSameFollow, type Follow } from '../../domain/change/follow.ts'
import { comparisonsSince, inboxOf, type InboxEntry } from '../../domain/change/inbox.ts'
import type { PersonalData } from '../../domain/change/personalData.ts'
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
  const lastSeen = shallowRef<number>()
  const keeper = createPersonalKeeper(ports, {
    onState(next) {
      state.value = next
      if (next.kind === 'ready') lastSeen.value ??= next.record.seenEdition
    },
    onComparison: next => void (comparison.value = next),
  })

  const record = computed(() => state.value.kind === 'ready' ? state.value.record : undefined)
  const comparisons = computed(() => state.value.kind === 'ready' ? state.value.comparisons : [])
  const follows = computed<readonly Follow[]>(() => record.value?.follows ?? [])
  const inbox = computed(() => inboxOf(comparisons.value, record.value?.reads ?? []))
  const unread = computed(() => inbox.value.filter(entry => !entry.isRead))
  /** 前回から, until they have been looked at. */
  const unseen = computed(() => record.value ? comparisonsSince(comparisons.value, record.value.seenEdition) : [])
  const edition = (): number => planData.plan.kind === 'ready' ? planData.plan.version.edition : 0

  const isFollowed = (target: Pick<Follow, 'kind' | 'id'>): boolean => follows.value.some(follow => isSameFollow(follow, target))
  return {
    state: shallowReadonly(state), comparison: shallowReadonly(comparison), record, comparisons, follows, inbox, unread, unseen, isFollowed,
    /** 前回: how far the person had looked when this visit began. */
    lastSeen: computed(() => lastSeen.value ?? 0),
    /** Whose ids the follows on this phone go by. */
    edition: computed(edition),
    start: keeper.start,
    compare: keeper.compare,
    deleteAll: keeper.deleteAll,
    toggle: (target: Pick<Follow, 'kind' | 'id'>) => keeper.toggle(target, edition()),
    read: (entries: readonly InboxEntry[]) => keeper.read(entries),
    /** The person has looked at everything that changed up to now. */
    see: () => keeper.see(comparisons.value.reduce((latest, { after }) => Math.max(latest, after.edition), 0)),
    bring: (data: PersonalData) => keeper.bring(data, edition()),
  }
})
