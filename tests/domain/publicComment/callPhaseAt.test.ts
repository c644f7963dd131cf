import { describe, expect, it } from 'vitest'
import { callPhaseAt } from '../../../src/domain/publicComment/callPhaseAt.ts'
import { sampleCall } from './sampleCall.ts'

const { window } = sampleCall
const afterwards = '2026-07-01T00:00:00.000Z'

describe('callPhaseAt', () => {
  it.each([
    ['the instant before it opens', '2026-05-31T14:59:59.999Z', 'announced'], ['the instant at which it opens', window.opensAt, 'open'],
    ['its last instant', window.closesAt, 'open'], ['the instant after', '2026-06-30T15:00:00.000Z', 'closed'],
  ])('tells the phase at %s', (_name, at, phase) => {
    expect(callPhaseAt(sampleCall, at)).toBe(phase)
  })

  it('is being considered only once the window is over', () => {
    const considered = { ...sampleCall, consideringSince: '2026-06-10T00:00:00.000Z' }
    expect([callPhaseAt(considered, window.closesAt), callPhaseAt(considered, afterwards)]).toEqual(['open', 'considering'])
  })

  it('is withdrawn at every instant once it was', () => {
    const withdrawn = { ...sampleCall, withdrawn: { at: '2026-06-10T00:00:00.000Z', reason: '見本' }, consideringSince: afterwards }
    expect([window.opensAt, afterwards].map(at => callPhaseAt(withdrawn, at))).toEqual(['withdrawn', 'withdrawn'])
  })
})
