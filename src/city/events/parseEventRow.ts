import type { EventPlace, EventTime, ParticipationEvent } from '../../domain/event/participationEvent.ts'
import { definedOnly, someOf } from '../definedOnly.ts'
import type { TableRow } from '../tables/readTable.ts'
import { isRemarkHeading } from './eventColumns.ts'
import { eventIdOf } from './eventIdOf.ts'
import { parseEventDay, parseEventTime, splitCell } from './parseEventCells.ts'
import { parseRegistrationRules } from './parseRegistrationRules.ts'
import { createRowReader, type RowFault, type RowReader } from './rowReader.ts'

/** An event as its row says it, without a version. */
export type EventDraft = Omit<ParticipationEvent, 'version'>

/** A row read. */
export type ParsedEventRow =
  | { readonly kind: 'event', readonly event: EventDraft }
  | { readonly kind: 'faults', readonly faults: readonly RowFault[] }

const unreadableDay = '日付として読めません。2026-08-04 か 2026/8/4 の形で書いてください。'

/** Reads one row of an イベント一覧, leniently; what is not understood is told, and nothing is guessed. */
export function parseEventRow(row: TableRow, headings: readonly string[]): ParsedEventRow {
  const reader = createRowReader(row, headings)
  const name = reader.needed('name')
  const time = timeOf(reader)
  const listing = listingOf(reader)
  const kinds = splitCell(reader.text('kind') ?? '')
  const status = statusOf(reader.text('status') ?? '')
  const registration = parseRegistrationRules(reader)
  const remarks = Object.fromEntries(headings.flatMap(heading => isRemarkHeading(heading) && row.cell(heading) !== '' ? [[heading, row.cell(heading)]] : []))
  const url = reader.webAddress('url') ?? reader.webAddress('contentUrl')
  const applicationUrl = reader.webAddress('applicationUrl')
  const records = reader.list('records').map(item => recordOf(item, reader))
  const optional = {
    subtitle: reader.text('subtitle') ?? reader.text('nickname'),
    summary: reader.text('summary'),
    description: reader.text('description'),
    eligible: joined(reader.text('eligible'), reader.text('eligibleNote')),
    organiser: reader.text('organiser'),
    fee: joined(reader.text('fee'), reader.text('feeDetails')),
    capacityText: joined(reader.text('capacity'), reader.text('capacityNote')),
    howToApply: reader.text('howToApply'),
    applicationUrl, url,
    contact: contactOf(reader),
    statusNote: reader.text('statusNote') ?? status.note,
    registration,
    records: someOf(records),
    projectIds: someOf(reader.list('projects')),
    policyIds: someOf(reader.list('policies')),
    initiativeIds: someOf(reader.list('initiatives')),
    remarks: Object.keys(remarks).length > 0 ? remarks : undefined,
  }
  const place = placeOf(reader)
  const faults = reader.faults()
  if (faults.length > 0) return { kind: 'faults', faults }
  return {
    kind: 'event',
    event: {
      format: 1,
      id: eventIdOf({ given: reader.text('id'), name, subtitle: optional.subtitle, time }),
      name,
      kind: kinds[0] ?? 'その他の催し',
      time,
      place,
      tags: [...new Set([...kinds.slice(1), ...reader.list('tags'), ...reader.list('keywords')])],
      status: status.status,
      ...listing,
      ...definedOnly(optional),
    },
  }
}

function timeOf(reader: RowReader): EventTime {
  const startsOn = reader.read('startsOn', parseEventDay, unreadableDay)
  if (startsOn === undefined && reader.text('startsOn') === undefined) reader.fault('startsOn', '開始日がありません。')
  const endsOn = reader.read('endsOn', parseEventDay, unreadableDay)
  const startsAt = reader.read('startsAt', parseEventTime, '時刻として読めません。09:30 の形で書いてください。')
  const endsAt = reader.read('endsAt', parseEventTime, '時刻として読めません。09:30 の形で書いてください。')
  const note = reader.text('timeNote')
  const last = endsOn ?? startsOn ?? ''
  if (startsOn !== undefined && last < startsOn) reader.fault('endsOn', '終了日が開始日より前です。')
  if (startsOn === last && startsAt !== undefined && endsAt !== undefined && endsAt < startsAt) reader.fault('endsAt', '終了時間が開始時間より前です。')
  return { startsOn: startsOn ?? '', endsOn: last, ...definedOnly({ startsAt, endsAt, note }) }
}

function listingOf(reader: RowReader): Pick<ParticipationEvent, 'listedFrom' | 'listedUntil'> {
  const listedFrom = reader.read('listedFrom', parseEventDay, unreadableDay)
  const listedUntil = reader.read('listedUntil', parseEventDay, unreadableDay)
  if (listedFrom !== undefined && listedUntil !== undefined && listedUntil < listedFrom) reader.fault('listedUntil', '掲載終了日が掲載開始日より前です。')
  return definedOnly({ listedFrom, listedUntil })
}

/** In older files the place stands among those of meeting. */
function placeOf(reader: RowReader): EventPlace {
  const meeting = reader.text('meeting')
  const name = reader.text('placeName') ?? meeting
  const parts = (['prefecture', 'municipality', 'town', 'number'] as const).map(column => reader.text(column) ?? '').join('')
  const street = reader.text('address') ?? (parts === '' ? undefined : parts)
  const building = reader.text('building')
  const latitude = reader.read('latitude', text => degrees(text, 90), '緯度として読めません。-90 から 90 までの数で書いてください。')
  const longitude = reader.read('longitude', text => degrees(text, 180), '経度として読めません。-180 から 180 までの数で書いてください。')
  return definedOnly({
    name,
    meeting: meeting === name ? undefined : meeting,
    address: street === undefined ? undefined : joined(street, building !== undefined && street.includes(building) ? undefined : building),
    ...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
    access: reader.text('access'),
    onlineUrl: reader.webAddress('onlineUrl'),
  })
}

function contactOf(reader: RowReader): ParticipationEvent['contact'] {
  const name = reader.text('contactName')
  const extension = reader.text('contactExtension')
  const number = reader.text('contactTelephone')
  const telephone = number === undefined ? undefined : `${number}${extension === undefined ? '' : ` 内線${extension}`}`
  return name === undefined && telephone === undefined ? undefined : definedOnly({ name, telephone })
}

function recordOf(item: string, reader: RowReader): { title: string, url?: string } {
  const [title = '', address] = item.split(/[|｜]/).map(part => part.trim())
  if (address === undefined) return { title }
  if (!/^https?:\/\//.test(address)) reader.fault('records', `「${item}」は 題名|https://… の形ではありません。`)
  return { title, url: address }
}

/** 状態: what is neither a cancellation nor a change is planned; a word that says more is kept beside it. */
function statusOf(text: string): { readonly status: ParticipationEvent['status'], readonly note?: string } {
  if (/中止|取りやめ|cancel/i.test(text)) return { status: 'cancelled', ...(text.length > 4 && { note: text }) }
  if (/延期|変更|postpone|reschedule|moved/i.test(text)) return { status: 'changed', note: text }
  return { status: 'planned' }
}

function degrees(text: string, most: number): number | undefined {
  const value = Number(text.normalize('NFKC'))
  return text.trim() !== '' && Math.abs(value) <= most ? value : undefined
}

function joined(...parts: readonly (string | undefined)[]): string | undefined {
  const found = parts.filter(part => part !== undefined)
  return found.length > 0 ? found.join(' ') : undefined
}
