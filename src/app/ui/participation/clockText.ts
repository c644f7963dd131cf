import type { EventTime } from '../../../domain/event/participationEvent.ts'
import { t } from '../../i18n/language.ts'

/** The hours of an event where its day is written already: `9:30から11:00`; empty when no time is said. */
export function clockText({ startsAt, endsAt }: Pick<EventTime, 'startsAt' | 'endsAt'>): string {
  const [start, end] = [startsAt, endsAt].map(time => time?.replace(/^0(?=\d:)/, ''))
  if (start === undefined) return end === undefined ? '' : t('events.untilTime', { time: end })
  return end === undefined ? t('events.fromTime', { time: start }) : t('format.fromTo', { from: start, to: end })
}
