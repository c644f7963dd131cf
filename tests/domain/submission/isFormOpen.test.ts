import { describe, expect, it } from 'vitest'
import { isFormOpen } from '../../../src/domain/submission/isFormOpen.ts'

const window = { opensAt: '2026-06-01T00:00:00.000Z', closesAt: '2026-06-30T00:00:00.000Z', rule: 'received-by' }

describe('isFormOpen', () => {
  it('is open within its period, and always without one', () => {
    expect(isFormOpen(JSON.stringify({ window }), window.closesAt)).toBe(true)
    expect(isFormOpen(JSON.stringify({ window }), '2026-07-01T00:00:00.000Z')).toBe(false)
    expect(isFormOpen('{"version":1}', '2026-07-01T00:00:00.000Z')).toBe(true)
  })

  it('is not once it was taken back or cancelled, nor where it cannot be read', () => {
    expect(isFormOpen(JSON.stringify({ window, withdrawn: { on: '2026-06-02' } }), window.opensAt)).toBe(false)
    expect(isFormOpen(JSON.stringify({ registration: { window }, status: 'cancelled' }), window.opensAt)).toBe(false)
    expect(isFormOpen('', window.opensAt)).toBe(false)
  })
})
