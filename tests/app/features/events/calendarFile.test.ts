import { describe, expect, it } from 'vitest'
import { calendarFile } from '../../../../src/app/features/events/calendarFile.ts'
import { forum, workshop } from '../../../fixtures/participation/sampleEvents.ts'

const lines = (event: typeof workshop) => calendarFile(event, '000000', '2026-06-01T00:00:00.000Z').replace(/\r\n /g, '').split('\r\n')

describe('calendarFile', () => {
  it('gives an event with its hours, its place, and the uid of the city\'s feed', () => {
    expect(lines(workshop)).toEqual(expect.arrayContaining([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'UID:event-mihon-workshop@000000.minna-no-keikaku', 'SEQUENCE:1', 'DTSTAMP:20260601T000000Z',
      'DTSTART:20260613T003000Z', 'DTEND:20260613T020000Z', 'LOCATION:見本会館(見本市1番地)', 'GEO:35.4;139.3', 'STATUS:CONFIRMED', 'END:VCALENDAR',
    ]))
  })

  it('gives whole days, and says what is cancelled', () => {
    expect(lines(forum)).toEqual(expect.arrayContaining(['SEQUENCE:3', 'DTSTART;VALUE=DATE:20260630', 'DTEND;VALUE=DATE:20260702', 'STATUS:CANCELLED']))
  })

  it('breaks no line beyond what calendars read', () => {
    const text = calendarFile({ ...workshop, name: 'とても長い名前の催し'.repeat(20) }, '000000', '2026-06-01T00:00:00.000Z')
    expect(text.split('\r\n').every(line => new TextEncoder().encode(line).length <= 75)).toBe(true)
  })
})
