import { describe, expect, it } from 'vitest'
import { plainTerm, readTerm } from '../../../src/domain/glossary/readTerm.ts'

describe('readTerm', () => {
  it('gives the kanji their readings and leaves katakana as it is', () => {
    expect(readTerm('事業《じぎょう》プラン')).toEqual([
      { text: '事業', reading: 'じぎょう', isChecked: true },
      { text: 'プラン' },
    ])
  })
})

describe('plainTerm', () => {
  it('leaves the readings out', () => {
    expect(plainTerm('その他《た》')).toBe('その他')
  })
})
