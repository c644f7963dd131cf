import type { Day } from '../plan/fiscalYear.ts'
import type { ParticipationEvent } from './participationEvent.ts'

/** The events that begin in one month, `2026-08`, the earliest first. */
export interface EventMonth {
  readonly month: string
  readonly events: readonly ParticipationEvent[]
}

/** Events by the month in which they begin, the earliest month first. */
export function eventsByMonth(events: readonly ParticipationEvent[]): readonly EventMonth[] {
  const months = new Map<string, ParticipationEvent[]>()
  for (const event of sortEvents(events)) {
    const month = monthOf(event.time.startsOn)
    const found = months.get(month)
    if (found) found.push(event)
    else months.set(month, [event])
  }
  return [...months].map(([month, found]) => ({ month, events: found }))
}

/** Events in the order of time, those without a time of day first on their day. */
export function sortEvents(events: readonly ParticipationEvent[]): readonly ParticipationEvent[] {
  const keyOf = ({ time, id }: ParticipationEvent): string => `${time.startsOn} ${time.startsAt ?? ''} ${id}`
  return events.map(event => ({ key: keyOf(event), event })).sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ event }) => event)
}

/** 催しの種類 that occur, by how often, then by name. */
export function eventKinds(events: readonly ParticipationEvent[]): readonly { readonly kind: string, readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((one, other) => other.count - one.count || (one.kind < other.kind ? -1 : 1))
}

/** Only the events of one kind; all where none is chosen. */
export function eventsOfKind(events: readonly ParticipationEvent[], kind: string | undefined): readonly ParticipationEvent[] {
  return kind === undefined ? events : events.filter(event => event.kind === kind)
}

function monthOf(day: Day): string {
  return day.slice(0, 7)
}
