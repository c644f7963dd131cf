import type { EventPlace } from './participationEvent.ts'

/** 会場 in one line: name, place of meeting where it is another, address in brackets; empty when nothing is said. */
export function eventPlaceText({ name, meeting, address, onlineUrl }: EventPlace): string {
  const place = [name, meeting === undefined || meeting === name ? undefined : `集合 ${meeting}`].filter(part => part !== undefined).join('、')
  if (place === '') return address ?? (onlineUrl === undefined ? '' : 'オンライン')
  return address === undefined ? place : `${place}(${address})`
}

/** A place as a `geo:` link (RFC 5870), or `undefined` without coordinates. */
export function geoLink({ latitude, longitude }: EventPlace): string | undefined {
  return latitude === undefined || longitude === undefined ? undefined : `geo:${latitude},${longitude}?q=${latitude},${longitude}`
}
