import { describe, expect, it } from 'vitest'
import { calendarEntry } from '../../../src/domain/event/calendarEntry.ts'
import { eventKinds, eventsByMonth, eventsOfKind } from '../../../src/domain/event/eventsByMonth.ts'
import { geoLink, eventPlaceText } from '../../../src/domain/event/eventPlaceText.ts'
import { eventTimeText } from '../../../src/domain/event/eventTimeText.ts'
import { isOver } from '../../../src/domain/event/isOver.ts'
import type { EventTime } from '../../../src/domain/event/participationEvent.ts'
import { sampleEvent } from './sampleEvent.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'

describe('eventTimeText', () => {
  it.each<[EventTime, string]>([
    [{ startsOn: '2026-08-04', endsOn: '2026-08-04', startsAt: '09:30', endsAt: '12:00' }, '令和8年(2026年)8月4日(火) 9:30から12:00まで'],
    [{ startsOn: '2026-08-04', endsOn: '2026-08-04', startsAt: '10:00' }, '令和8年(2026年)8月4日(火) 10:00から'],
    [{ startsOn: '2026-08-04', endsOn: '2026-08-04' }, '令和8年(2026年)8月4日(火)'],
    [{ startsOn: '2026-08-04', endsOn: '2026-08-05', startsAt: '10:00', endsAt: '16:00' }, '令和8年(2026年)8月4日(火) 10:00から令和8年(2026年)8月5日(水) 16:00まで'],
    [{ startsOn: '2019-04-30', endsOn: '2019-05-01' }, '平成31年(2019年)4月30日(火)から令和元年(2019年)5月1日(水)まで'],
  ])('says %o as %s', (time, text) => {
    expect(eventTimeText(time)).toBe(text)
  })
})

describe('isOver', () => {
  it('is over at its end, and without a time at the end of its last day in Asia/Tokyo', () => {
    expect(isOver(sampleEvent, '2026-08-04T02:59:59.999Z')).toBe(false)
    expect(isOver(sampleEvent, '2026-08-04T03:00:00.000Z')).toBe(true)
    const allDay = { time: { startsOn: '2026-08-04', endsOn: '2026-08-05' } }
    expect(isOver(allDay, '2026-08-05T14:59:59.999Z')).toBe(false)
    expect(isOver(allDay, '2026-08-05T15:00:00.000Z')).toBe(true)
  })
})

describe('eventsByMonth', () => {
  const at = (id: string, startsOn: string, startsAt?: string) => ({ ...sampleEvent, id, time: { startsOn, endsOn: startsOn, ...(startsAt !== undefined && { startsAt }) } })

  it('groups by the month of the beginning, in the order of time', () => {
    const months = eventsByMonth([at('c', '2026-09-01'), at('b', '2026-08-04', '10:00'), at('a', '2026-08-04'), at('d', '2026-08-04', '09:00')])
    expect(months.map(({ month, events }) => [month, events.map(({ id }) => id)])).toEqual([['2026-08', ['a', 'd', 'b']], ['2026-09', ['c']]])
  })

  it('counts kinds and keeps the chosen one', () => {
    const events = [sampleEvent, { ...sampleEvent, kind: '審議会' }, sampleEvent]
    expect(eventKinds(events)).toEqual([{ kind: 'ワークショップ', count: 2 }, { kind: '審議会', count: 1 }])
    expect(eventsOfKind(events, '審議会')).toHaveLength(1)
    expect(eventsOfKind(events, undefined)).toHaveLength(3)
  })
})

describe('calendarEntry', () => {
  it('keeps its uid with every version, and rises', () => {
    expect(calendarEntry(japanese, sampleEvent, 'x.example')).toMatchObject({
      uid: 'event-e1@x.example', sequence: 2, status: 'CONFIRMED', location: '見本会館、集合 2階(見本市1-1)', geo: { latitude: 35.5, longitude: 139.25 },
      time: { kind: 'instants', start: '2026-08-04T00:30:00.000Z', end: '2026-08-04T03:00:00.000Z' },
    })
  })

  it('tells a calendar of a cancellation', () => {
    expect(calendarEntry(japanese, { ...sampleEvent, status: 'cancelled' }, 'x')).toMatchObject({ status: 'CANCELLED', summary: '【中止】見本ワークショップ' })
  })

  it('ends a whole day on the day after, and gives an hour to what says no end', () => {
    expect(calendarEntry(japanese, { ...sampleEvent, isSample: true, name: '【見本】街歩き', subtitle: undefined } as never, 'x').summary).toBe('【見本】街歩き')
    expect(calendarEntry(japanese, { ...sampleEvent, summary: undefined, description: '説明だけです。' }, 'x').description).toContain('説明だけです。')
    expect(calendarEntry(japanese, { ...sampleEvent, time: { startsOn: '2026-12-31', endsOn: '2026-12-31' } }, 'x').time).toEqual({ kind: 'days', start: '2026-12-31', end: '2027-01-01' })
    expect(calendarEntry(japanese, { ...sampleEvent, time: { startsOn: '2026-12-31', endsOn: '2026-12-31', startsAt: '10:00' } }, 'x').time).toEqual({ kind: 'instants', start: '2026-12-31T01:00:00.000Z', end: '2026-12-31T02:00:00.000Z' })
  })
})

describe('eventPlaceText', () => {
  it('says what is known of the place', () => {
    expect(eventPlaceText(japanese, { name: '会館', meeting: '会館' })).toBe('会館')
    expect(eventPlaceText(japanese, { onlineUrl: 'https://example.jp/' })).toBe('オンライン')
    expect(eventPlaceText(japanese, {})).toBe('')
    expect(geoLink(sampleEvent.place)).toBe('geo:35.5,139.25?q=35.5,139.25')
    expect(geoLink({ latitude: 1 })).toBeUndefined()
  })
})
