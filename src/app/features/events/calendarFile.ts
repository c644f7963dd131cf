import ical, { ICalEventStatus } from 'ical-generator'
import type { Instant } from '../../../domain/delivery/instant.ts'
import { calendarEntry, type CalendarEntry, type CalendarTime } from '../../../domain/event/calendarEntry.ts'
import type { ParticipationEvent } from '../../../domain/event/participationEvent.ts'
import { language } from '../../i18n/language.ts'

/** An event as a file that calendars take in (RFC 5545). It has the uid of the city's feed, so that a calendar knows both for one. */
export function calendarFile(event: ParticipationEvent, cityCode: string, stamp: Instant): string {
  const { uid, sequence, status, summary, description, location, geo, url, time } = calendarEntry(language(), event, `${cityCode}.minna-no-keikaku`)
  const calendar = ical({ prodId: { company: 'minna-no-keikaku', product: 'events', language: 'JA' } })
  calendar.createEvent({
    id: uid, sequence, summary, description, stamp: new Date(stamp),
    status: status === 'CANCELLED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...placeOf({ location, geo }), ...url !== undefined && { url }, ...spanOf(time),
  })
  return calendar.toString()
}

function placeOf({ location, geo }: Pick<CalendarEntry, 'location' | 'geo'>) {
  if (location === undefined) return {}
  return { location: { title: location, ...geo && { geo: { lat: geo.latitude, lon: geo.longitude } } } }
}

function spanOf(time: CalendarTime) {
  return { start: new Date(time.start), end: new Date(time.end), allDay: time.kind === 'days' }
}
