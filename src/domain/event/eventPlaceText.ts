import type { Language } from '../language/language.ts'
import { say } from '../language/say.ts'
import type { EventPlace } from './participationEvent.ts'

/** 会場 in one line: name, place of meeting where it is another, address in brackets; empty when nothing is said. */
export function eventPlaceText(language: Language, { name, meeting, address, onlineUrl }: EventPlace): string {
  const place = placeText(language, name, meeting === name ? undefined : meeting)
  if (place === undefined) return address ?? (onlineUrl === undefined ? '' : say(language, 'events.online'))
  return address === undefined ? place : say(language, 'events.placeWithAddress', { place, address })
}

function placeText(language: Language, name: string | undefined, meeting: string | undefined): string | undefined {
  if (meeting === undefined) return name
  return name === undefined ? say(language, 'events.meeting', { meeting }) : say(language, 'events.placeAndMeeting', { name, meeting })
}

/** A place as a `geo:` link (RFC 5870), or `undefined` without coordinates. */
export function geoLink({ latitude, longitude }: EventPlace): string | undefined {
  return latitude === undefined || longitude === undefined ? undefined : `geo:${latitude},${longitude}?q=${latitude},${longitude}`
}
