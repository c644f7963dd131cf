import { describe, expect, it } from 'vitest'
import { isListed, listedEvents } from '../../../src/domain/event/isListed.ts'
import { sampleEvent } from './sampleEvent.ts'

describe('isListed', () => {
  it.each([
    ['2026-06-30', false], ['2026-07-01', true], ['2026-08-04', true], ['2026-08-05', false],
  ])('on %s is %s of what is shown from July 1 to August 4', (day, listed) => {
    expect(isListed({ listedFrom: '2026-07-01', listedUntil: '2026-08-04' }, day)).toBe(listed)
  })

  it('knows no bound where none is said', () => {
    expect(isListed({}, '2026-01-01')).toBe(true)
    expect([isListed({ listedFrom: '2026-07-01' }, '2099-01-01'), isListed({ listedUntil: '2026-07-01' }, '2000-01-01')]).toEqual([true, true])
  })
})

describe('listedEvents', () => {
  it('leaves out what is shown on other days, and keeps the order', () => {
    const events = [sampleEvent, { ...sampleEvent, id: 'later', listedFrom: '2026-07-02' }, { ...sampleEvent, id: 'now', listedFrom: '2026-07-01' }]
    expect(listedEvents(events, '2026-07-01').map(({ id }) => id)).toEqual([sampleEvent.id, 'now'])
  })
})
