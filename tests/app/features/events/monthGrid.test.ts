import { describe, expect, it } from 'vitest'
import { monthGrid, monthsOf } from '../../../../src/app/features/events/monthGrid.ts'
import { forum, sampleEvents, workshop } from '../../../fixtures/participation/sampleEvents.ts'

describe('monthGrid', () => {
  it('begins a week on Sunday and has every day once', () => {
    const weeks = monthGrid('2026-06', [])
    expect(weeks.every(week => week.length === 7)).toBe(true)
    expect(weeks[0]?.[1]).toEqual({ day: '2026-06-01', date: 1, events: [] })
    expect(weeks.flat().flatMap(({ day }) => day ?? [])).toHaveLength(30)
  })

  it('knows leap years, and months of four weeks', () => {
    expect(monthGrid('2028-02', []).flat().filter(({ day }) => day)).toHaveLength(29)
    expect(monthGrid('2026-02', [])).toHaveLength(4)
  })

  it('puts what lasts several days on each of them', () => {
    const days = (month: string) => monthGrid(month, sampleEvents).flat().filter(({ events }) => events.includes(forum)).map(({ day }) => day)
    expect(days('2026-06')).toEqual(['2026-06-30'])
    expect(days('2026-07')).toEqual(['2026-07-01'])
  })
})

describe('monthsOf', () => {
  it('names this month and every one with an event, over the end of a year', () => {
    const over = { ...workshop, time: { startsOn: '2026-12-31', endsOn: '2027-01-01' } }
    expect(monthsOf([forum, over], '2026-05-10')).toEqual(['2026-05', '2026-06', '2026-07', '2026-12', '2027-01'])
  })
})
