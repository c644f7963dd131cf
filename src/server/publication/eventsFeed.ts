import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { Instant } from '../../domain/delivery/instant.ts'
import type { ManifestCity } from '../../domain/delivery/manifest.ts'
import { calendarEntry, type CalendarEntry } from '../../domain/event/calendarEntry.ts'
import type { ParticipationEvent } from '../../domain/event/participationEvent.ts'
import { japanese } from '../../domain/language/japanese.ts'

/**
 * Events as one calendar (RFC 5545). Times are written in UTC, which every calendar shows in its own zone; days are days. The
 * stamp is when this was published: the same content gives the same text.
 */
export function eventsFeed(events: readonly ParticipationEvent[], city: ManifestCity, publishedAt: Instant): string {
  const calendar = ical({
    name: `${city.name}の催し(みんなの計画)`,
    prodId: { company: 'minna-no-keikaku', product: 'events', language: 'JA' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 60 * 60,
    x: { 'X-WR-TIMEZONE': 'Asia/Tokyo' },
  })
  for (const event of events) addEntry(calendar, calendarEntry(japanese, event, `${city.code}.minna-no-keikaku`), publishedAt)
  return calendar.toString()
}

function addEntry(calendar: ReturnType<typeof ical>, { uid, sequence, status, summary, description, location, geo, url, time }: CalendarEntry, stamp: Instant): void {
  const event = calendar.createEvent({
    id: uid,
    sequence,
    stamp: new Date(stamp),
    start: new Date(time.start),
    end: new Date(time.end),
    allDay: time.kind === 'days',
    summary,
    ...(description !== '' && { description }),
    status: status === 'CANCELLED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(url !== undefined && { url }),
  })
  if (location === undefined) return
  event.location(geo ? { title: location, geo: { lat: geo.latitude, lon: geo.longitude } } : location)
}
