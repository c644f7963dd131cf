import { describe, expect, it } from 'vitest'
import { decodeCsv } from '../../src/operator/decodeCsv.ts'

const cp932 = Uint8Array.of(0x8c, 0xa9, 0x96, 0x7b, 0x87, 0x40)

describe('decodeCsv', () => {
  it.each([
    ['UTF-8', Buffer.from('見本①')],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFF見本①')],
    ['CP932', cp932],
  ])('reads %s', (_name, bytes) => {
    expect(decodeCsv(bytes)).toEqual({ kind: 'text', text: '見本①' })
  })

  it('makes one line end of every kind', () => {
    expect(decodeCsv(Buffer.from('a\r\nb\rc\nd'))).toEqual({ kind: 'text', text: 'a\nb\nc\nd' })
  })

  it.each([
    ['an empty file', Buffer.from('\uFEFF\r\n'), /空です/],
    ['a workbook', Buffer.from('PK\u0003\u0004\u0000'), /CSVではありません/],
    ['bytes of neither encoding', Uint8Array.of(0xff, 0xff, 0x41), /文字コード/],
  ])('refuses %s', (_name, bytes, reason) => {
    expect(decodeCsv(bytes)).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) as string })
  })
})
