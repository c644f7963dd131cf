import { describe, expect, it } from 'vitest'
import { findPlace } from '../../../../src/app/ui/form/findPlace.ts'

const failing = (code: number) => ({
  getCurrentPosition: (_done: PositionCallback, fail?: PositionErrorCallback | null) =>
    fail?.({ code, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 }),
})

describe('findPlace', () => {
  it('says no more than a phone knows', async () => {
    const coords = { latitude: 35.402_881_234, longitude: 139.314_981_9, accuracy: 12.4, altitude: null, altitudeAccuracy: null, heading: null, speed: null }
    const position = { coords: { ...coords, toJSON: () => coords }, timestamp: 0, toJSON: () => ({}) }
    expect(await findPlace({ getCurrentPosition: done => done(position) }))
      .toEqual({ kind: 'found', place: { latitude: 35.40288, longitude: 139.31498 }, accuracy: 12.4 })
  })

  it('tells a refusal from a phone that does not know', async () => {
    expect(await findPlace(failing(1))).toEqual({ kind: 'denied' })
    expect(await findPlace(failing(3))).toEqual({ kind: 'unknown' })
    expect(await findPlace(undefined)).toEqual({ kind: 'unknown' })
  })
})
