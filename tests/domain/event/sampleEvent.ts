import type { ParticipationEvent } from '../../../src/domain/event/participationEvent.ts'

/** A workshop of 見本市 with a place for three. */
export const sampleEvent: ParticipationEvent = {
  format: 1,
  id: 'e1',
  version: 2,
  name: '見本ワークショップ',
  kind: 'ワークショップ',
  time: { startsOn: '2026-08-04', endsOn: '2026-08-04', startsAt: '09:30', endsAt: '12:00' },
  place: { name: '見本会館', meeting: '2階', address: '見本市1-1', latitude: 35.5, longitude: 139.25 },
  tags: [],
  status: 'planned',
  registration: {
    window: { opensAt: '2026-07-01T00:00:00.000Z', closesAt: '2026-08-01T00:00:00.000Z', rule: 'received-by' },
    capacity: 3, largestGroup: 4, personalFields: [{ name: 'name', label: '氏名', isRequired: true }],
  },
}
