import { eventTimeText } from '../../../domain/event/eventTimeText.ts'
import type { ParticipationEvent } from '../../../domain/event/participationEvent.ts'

/** A term and what is said of it. */
export interface Fact {
  readonly term: string
  readonly text: string
}

/** What is said of an event as terms, only those of which something is said; what else the city's row says stands at the end. */
export function eventFacts(event: ParticipationEvent): readonly Fact[] {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['日時', eventTimeText(event.time)],
    ['日時の補足', event.time.note],
    ['対象', event.eligible],
    ['定員', event.capacityText ?? (event.registration?.capacity === undefined ? undefined : `${event.registration.capacity}人`)],
    ['料金', event.fee],
    ['申込み', event.howToApply],
    ['主催', event.organiser],
    ...Object.entries(event.remarks ?? {}),
  ]
  return rows.flatMap(([term, text]) => text === undefined || text.trim() === '' ? [] : [{ term, text }])
}
