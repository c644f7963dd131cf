import { computed, type ComputedRef, type WritableComputedRef } from 'vue'
import { eventKinds, eventsOfKind, sortEvents } from '../../../domain/event/eventsByMonth.ts'
import type { ParticipationEvent } from '../../../domain/event/participationEvent.ts'
import { t } from '../../i18n/language.ts'
import { useQueryChoice } from '../../page/useQueryChoice.ts'
import { plainCityWord } from '../../ui/text/cityWord.ts'

/** The events of the kind that the address names, in the order of time, and the kinds that there are. */
export interface EventFilter {
  /** 催しの種類; empty for all. */
  readonly kind: WritableComputedRef<string>
  readonly options: ComputedRef<readonly { readonly value: string, readonly label: string }[]>
  readonly events: ComputedRef<readonly ParticipationEvent[]>
}

/** Keeps the filter of the events in the address, so that it can be shared. */
export function useEventFilter(all: () => readonly ParticipationEvent[]): EventFilter {
  const kinds = computed(() => eventKinds(all()))
  const kind = useQueryChoice<string>('kind', () => ['', ...kinds.value.map(each => each.kind)])
  return {
    kind,
    options: computed(() => [
      { value: '', label: t('events.allKinds', { n: all().length }) },
      ...kinds.value.map(each => ({ value: each.kind, label: t('events.kindCount', { kind: plainCityWord(each.kind), n: each.count }) })),
    ]),
    events: computed(() => sortEvents(eventsOfKind(all(), kind.value === '' ? undefined : kind.value))),
  }
}
