import type { Instant } from '../delivery/instant.ts'
import type { Language } from '../language/language.ts'
import type { MessageKey } from '../language/message.ts'
import { say } from '../language/say.ts'
import type { Day } from '../plan/fiscalYear.ts'
import { dayAfter, instantInJapan } from './eventInstants.ts'
import { eventPlaceText } from './eventPlaceText.ts'
import type { EventTime, ParticipationEvent } from './participationEvent.ts'

/** When a calendar's entry is: days for all of them (`end` is the day after the last), else instants. */
export type CalendarTime =
  | { readonly kind: 'days', readonly start: Day, readonly end: Day }
  | { readonly kind: 'instants', readonly start: Instant, readonly end: Instant }

/** What a calendar (RFC 5545) is told of an event; server and phone write the same. */
export interface CalendarEntry {
  /** The same for every version of the event, on every server of the city. */
  readonly uid: string
  /** SEQUENCE: rises with every version. */
  readonly sequence: number
  readonly status: 'CONFIRMED' | 'CANCELLED'
  readonly summary: string
  readonly description: string
  readonly location?: string
  readonly geo?: { readonly latitude: number, readonly longitude: number }
  readonly url?: string
  readonly time: CalendarTime
}

/** An hour: how long an entry is whose event says no end. Calendars want one. */
const assumedLength = 60 * 60_000

/** What the entry of an event begins with that does not take place as planned. */
const entryMarks = { cancelled: 'events.entryCancelled', changed: 'events.entryChanged' } as const satisfies
  Readonly<Record<Exclude<ParticipationEvent['status'], 'planned'>, MessageKey>>

/** An event as an entry of a calendar. `domain` makes the uid the city's own: `<cityCode>.minna-no-keikaku`. */
export function calendarEntry(language: Language, event: ParticipationEvent, domain: string): CalendarEntry {
  const { name, subtitle, place } = event
  const location = eventPlaceText(language, place)
  const marks = [...event.isSample && !name.startsWith(say(language, 'events.entrySample')) ? ['events.entrySample' as const] : [], ...event.status === 'planned' ? [] : [entryMarks[event.status]]]
  const url = event.url ?? place.onlineUrl
  return {
    uid: `event-${event.id}@${domain}`,
    sequence: event.version,
    status: event.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
    summary: `${marks.map(mark => say(language, mark)).join('')}${name}${subtitle === undefined ? '' : ` ${subtitle}`}`,
    description: [event.statusNote, event.summary ?? event.description, event.time.note, event.howToApply, place.onlineUrl].filter(line => line !== undefined).join('\n'),
    ...(location !== '' && { location }),
    ...(place.latitude !== undefined && place.longitude !== undefined && { geo: { latitude: place.latitude, longitude: place.longitude } }),
    ...(url !== undefined && { url }),
    time: timeOf(event.time),
  }
}

function timeOf({ startsOn, endsOn, startsAt, endsAt }: EventTime): CalendarTime {
  if (startsAt === undefined) return { kind: 'days', start: startsOn, end: dayAfter(endsOn) }
  const start = instantInJapan(startsOn, startsAt)
  const end = endsAt === undefined ? new Date(Date.parse(start) + assumedLength).toISOString() : instantInJapan(endsOn, endsAt)
  return { kind: 'instants', start, end }
}
