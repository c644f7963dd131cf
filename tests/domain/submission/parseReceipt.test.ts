import { describe, expect, it } from 'vitest'
import { parseReceipt } from '../../../src/domain/submission/parseReceipt.ts'
import type { Receipt } from '../../../src/domain/submission/receipt.ts'

const receipt: Receipt = {
  format: 1, id: '0b2c9f6e-8a3d-4a5b-9c1d-2e3f4a5b6c7d', kind: 'eventRegistration', formId: 'ws-1', number: 'K7QM-2F8D-X0RT',
  receivedAt: '2026-06-01T00:00:00.000Z', hash: 'a'.repeat(64), isLate: false, placement: 'waiting',
}

describe('parseReceipt', () => {
  it('reads a receipt, and leaves out what a later server may add', () => {
    expect(parseReceipt({ ...receipt, more: 1 })).toEqual(receipt)
    const { placement, ...without } = receipt
    expect(placement).toBe('waiting')
    expect(parseReceipt(without)).toEqual(without)
  })

  it.each<Partial<Record<keyof Receipt, unknown>>>([
    { format: 2 }, { id: 'x' }, { kind: 'vote' }, { formId: '' }, { number: 'K7QM2F8DX0RT' }, { receivedAt: 'today' }, { hash: 'A'.repeat(64) },
    { isLate: 0 }, { placement: 'full' },
  ])('refuses %j', (change) => {
    expect(parseReceipt({ ...receipt, ...change })).toBeUndefined()
  })

  it.each([undefined, null, [], 'ok', { ok: true }])('refuses %j', (value) => {
    expect(parseReceipt(value)).toBeUndefined()
  })
})
