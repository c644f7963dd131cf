import { describe, expect, it } from 'vitest'
import { eventKinds, eventsByMonth, eventsOfKind, sortEvents } from '../../../src/domain/event/eventsByMonth.ts'
import type { ParticipationEvent } from '../../../src/domain/event/participationEvent.ts'
import { sampleEvent } from './sampleEvent.ts'

const event = (id: string, startsOn: string, startsAt?: string, kind = '審議会'): ParticipationEvent =>
  ({ ...sampleEvent, id, kind, time: { startsOn, endsOn: startsOn, ...startsAt !== undefined && { startsAt } } })
const idsOf = (events: readonly ParticipationEvent[]) => events.map(({ id }) => id)

describe('eventsByMonth', () => {
  it('puts each event once into the month in which it begins, months and events in the order of time', () => {
    const across: ParticipationEvent = { ...event('c', '2026-08-31'), time: { startsOn: '2026-08-31', endsOn: '2026-09-02' } }
    const months = eventsByMonth([event('d', '2026-09-01'), across, event('b', '2026-08-04'), event('a', '2025-12-01')])
    expect(months.map(({ month, events }) => [month, idsOf(events)])).toEqual([['2025-12', ['a']], ['2026-08', ['b', 'c']], ['2026-09', ['d']]])
  })

  it('has no month without events', () => {
    expect(eventsByMonth([])).toEqual([])
  })
})

describe('sortEvents', () => {
  it('puts an event without a time of day first on its day, and leaves what it was given alone', () => {
    const given = [event('late', '2026-08-04', '18:00'), event('early', '2026-08-04', '09:30'), event('whole', '2026-08-04')]
    expect(idsOf(sortEvents(given))).toEqual(['whole', 'early', 'late'])
    expect(idsOf(given)).toEqual(['late', 'early', 'whole'])
  })
})

describe('eventKinds', () => {
  it('counts the kinds that occur, the most frequent first', () => {
    const events = [event('a', '2026-08-01', undefined, '審議会'), event('b', '2026-08-02', undefined, 'フォーラム'), event('c', '2026-08-03', undefined, 'フォーラム')]
    expect(eventKinds(events)).toEqual([{ kind: 'フォーラム', count: 2 }, { kind: '審議会', count: 1 }])
    for (const { kind, count } of eventKinds(events)) expect(eventsOfKind(events, kind)).toHaveLength(count)
  })
})

describe('eventsOfKind', () => {
  it('keeps all where no kind is chosen', () => {
    const events = [event('a', '2026-08-01'), event('b', '2026-08-02', undefined, 'フォーラム')]
    expect(idsOf(eventsOfKind(events, undefined))).toEqual(['a', 'b'])
    expect(idsOf(eventsOfKind(events, 'フォーラム'))).toEqual(['b'])
  })
})
