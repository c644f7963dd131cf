import { describe, expect, it } from 'vitest'
import { plainPieces, readPieces } from '../../../src/domain/language/messagePieces.ts'

const none = (): undefined => undefined

describe('readPieces', () => {
  it('puts values into the text around them, and leaves a place where there is none', () => {
    expect(readPieces('{n}件を{place}へ', name => name === 'n' ? '3' : undefined)).toEqual([
      { kind: 'text', text: '3件を' }, { kind: 'place', name: 'place' }, { kind: 'text', text: 'へ' },
    ])
  })

  it('gives a reading to the kanji right before it, and no further', () => {
    expect(readPieces('市の計画《けいかく》です', none)).toEqual([
      { kind: 'text', text: '市の' }, { kind: 'text', text: '計画', reading: 'けいかく' }, { kind: 'text', text: 'です' },
    ])
    expect(readPieces('人々《ひとびと》', none)).toEqual([{ kind: 'text', text: '人々', reading: 'ひとびと' }])
  })

  it('begins a stretch that holds kana at its mark', () => {
    expect(readPieces('紙に｜書き方《かきかた》', none)).toEqual([{ kind: 'text', text: '紙に' }, { kind: 'text', text: '書き方', reading: 'かきかた' }])
  })

  it('reads no notation in a value', () => {
    expect(readPieces('{title}', () => '計画《けいかく》')).toEqual([{ kind: 'text', text: '計画《けいかく》' }])
  })
})

describe('plainPieces', () => {
  it('leaves readings out, and writes a place as it was', () => {
    expect(plainPieces(readPieces('計画《けいかく》は{n}件', none))).toBe('計画は{n}件')
  })
})
