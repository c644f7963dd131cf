import { eventPlaceText } from '../event/eventPlaceText.ts'
import type { EventPlace, EventTime } from '../event/participationEvent.ts'
import { formatMoment } from '../language/formatDate.ts'
import { formatEventTime } from '../language/formatEventTime.ts'
import type { Language } from '../language/language.ts'
import type { MessageKey } from '../language/message.ts'
import { say } from '../language/say.ts'
import type { SubmissionWindow } from '../submission/deadline.ts'
import type { TextField } from './entity.ts'

/** 段階 and 開催: what is known of a call, a survey or an event, each with its words. */
const standings = {
  'call.considering': 'change.callConsidering', 'call.published': 'change.callPublished', 'call.withdrawn': 'change.callWithdrawn',
  'event.planned': 'change.eventPlanned', 'event.changed': 'change.eventChanged', 'event.cancelled': 'change.eventCancelled',
} as const satisfies Readonly<Record<string, MessageKey>>

/** A standing as pictures hold it. */
export type Standing = keyof typeof standings

/** A period as pictures hold it: its two instants. */
export function periodData({ opensAt, closesAt }: Pick<SubmissionWindow, 'opensAt' | 'closesAt'>): string {
  return `${opensAt}/${closesAt}`
}

/** 開催日時 as pictures hold it: when it begins and when it ends, each with its minute where the city says it. */
export function timeData({ startsOn, startsAt, endsOn, endsAt }: EventTime): string {
  return `${startsOn}${startsAt === undefined ? '' : `T${startsAt}`}/${endsOn}${endsAt === undefined ? '' : `T${endsAt}`}`
}

/** 会場 as pictures hold it, as far as changes tell of it. Empty when nothing is said. */
export function placeData({ name, meeting, address, onlineUrl }: EventPlace): string {
  const parts = [name, meeting, address, onlineUrl === undefined ? undefined : 'online'].map(part => part ?? null)
  return parts.every(part => part === null) ? '' : JSON.stringify(parts)
}

/** 意見の数 as pictures hold it. */
export function opinionsData(count: number): string {
  return `opinions/${count}`
}

/**
 * A paragraph of a picture in words. Periods, times, places, standings and counts are data, which each language tells in its way; everything
 * else is the city's own text and stays as it is, as does what an earlier version of the app kept in words.
 */
export function tellText(language: Language, field: TextField, text: string): string {
  switch (field) {
    case 'period': return tellPeriod(language, text)
    case 'when': return tellTime(language, text)
    case 'standing': return isStanding(text) ? say(language, standings[text]) : text
    case 'place': return tellPlace(language, text)
    case 'outcome': return tellOpinions(language, text)
    default: return text
  }
}

/** The stretches of a paragraph that are the city's own words. */
export function cityWordsIn(text: string): readonly string[] {
  const place = readPlace(text)
  if (place) return [place.name, place.meeting, place.address].filter(part => part !== undefined)
  return isStanding(text) || /^[\dTZ:./-]+$/.test(text) || opinionsIn(text) !== undefined ? [] : [text]
}

function tellPeriod(language: Language, text: string): string {
  const [, opensAt, closesAt] = /^(\d{4}-[^/]+Z)\/(\d{4}-[^/]+Z)$/.exec(text) ?? []
  if (opensAt === undefined || closesAt === undefined) return text
  return say(language, 'format.fromTo', { from: formatMoment(language, opensAt), to: formatMoment(language, closesAt) })
}

function tellTime(language: Language, text: string): string {
  const [, startsOn, startsAt, endsOn, endsAt] = /^(\d{4}-\d\d-\d\d)(?:T([\d:]+))?\/(\d{4}-\d\d-\d\d)(?:T([\d:]+))?$/.exec(text) ?? []
  if (startsOn === undefined || endsOn === undefined) return text
  return formatEventTime(language, { startsOn, endsOn, ...startsAt !== undefined && { startsAt }, ...endsAt !== undefined && { endsAt } })
}

function tellPlace(language: Language, text: string): string {
  const place = readPlace(text)
  return place ? eventPlaceText(language, place) : text
}

function readPlace(text: string): EventPlace | undefined {
  const [name, meeting, address, onlineUrl] = readList(text)
  const isPlace = [name, meeting, address, onlineUrl].some(part => part !== undefined)
  return isPlace ? { ...name && { name }, ...meeting && { meeting }, ...address && { address }, ...onlineUrl && { onlineUrl } } : undefined
}

function readList(text: string): readonly (string | undefined)[] {
  if (!text.startsWith('[')) return []
  try {
    const parts: unknown = JSON.parse(text)
    return Array.isArray(parts) ? parts.map((part: unknown) => typeof part === 'string' ? part : undefined) : []
  } catch {
    return []
  }
}

function tellOpinions(language: Language, text: string): string {
  const count = opinionsIn(text)
  return count === undefined ? text : say(language, 'change.opinions', { n: count })
}

function opinionsIn(text: string): number | undefined {
  const [, count] = /^opinions\/(\d+)$/.exec(text) ?? []
  return count === undefined ? undefined : Number(count)
}

function isStanding(text: string): text is Standing {
  return Object.hasOwn(standings, text)
}
