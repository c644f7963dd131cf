import { describe, expect, it } from 'vitest'
import { formatReceiptNumber, isReceiptNumber, parseReceiptNumber } from '../../../src/domain/submission/receiptNumber.ts'
import { formatSecret, normaliseSecret, secretBytes, secretOf } from '../../../src/domain/submission/secret.ts'

describe('parseReceiptNumber', () => {
  it.each(['K7QM-2F8D-X0RT', 'k7qm2f8dxort', 'Ｋ７ＱＭ－２Ｆ８Ｄ－Ｘ０ＲＴ', ' K7QM 2F8D XORT ', 'K7QMー2F8DーX0RT'])('reads %j as the person meant it', (text) => {
    expect(parseReceiptNumber(text)).toBe('K7QM-2F8D-X0RT')
  })

  it('reads I and L as 1', () => {
    expect(parseReceiptNumber('iIlL-0000-0000')).toBe('1111-0000-0000')
  })

  it.each(['', 'K7QM-2F8D', 'K7QM-2F8D-X0RU', 'K7QM-2F8D-X0RT-A', '控え'])('takes %j for none', (text) => {
    expect(parseReceiptNumber(text)).toBeUndefined()
  })
})

describe('isReceiptNumber', () => {
  it('knows its one form only', () => {
    expect([formatReceiptNumber('K7QM2F8DX0RT'), 'K7QM2F8DX0RT', 'k7qm-2f8d-x0rt', 12].map(isReceiptNumber)).toEqual([true, false, false, false])
  })
})

describe('secretOf', () => {
  it('makes 26 letters of 130 bits', () => {
    expect(secretOf(new Uint8Array(secretBytes))).toBe('0'.repeat(26))
    expect(secretOf(new Uint8Array(secretBytes).fill(255))).toBe('Z'.repeat(26))
    expect(secretOf(Uint8Array.from({ length: secretBytes }, (_, index) => index))).toHaveLength(26)
  })

  it('is read back from what screens and paper show', () => {
    const secret = secretOf(Uint8Array.from({ length: secretBytes }, (_, index) => index * 37 % 256))
    expect(formatSecret(secret)).toMatch(/^(\w{5}-){5}\w$/)
    expect(normaliseSecret(formatSecret(secret).toLowerCase())).toBe(secret)
    expect(normaliseSecret(secret.slice(1))).toBeUndefined()
  })
})
