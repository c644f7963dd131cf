import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createGramPostings } from '../../../src/domain/search/gramPostings.ts'

const letters = fc.string({ unit: fc.constantFrom('あ', 'い', '大', '\u0000'), minLength: 1, maxLength: 60 })

function found(text: string, word: string, isStart?: Uint8Array): number[] {
  return [...createGramPostings(text, isStart).find(word)].toSorted((one, other) => one - other)
}

function scanned(text: string, word: string): number[] {
  return Array.from(text, (_, position) => position).filter(position => text.startsWith(word, position))
}

describe('createGramPostings', () => {
  it('finds what a scan finds', () => {
    fc.assert(fc.property(letters, fc.string({ unit: fc.constantFrom('あ', 'い', '大', '小'), minLength: 1, maxLength: 5 }), (text, word) => {
      expect(found(text, word)).toEqual(scanned(text, word))
    }))
  })

  it('finds only what begins at a start, where starts are given', () => {
    fc.assert(fc.property(letters, fc.array(fc.constantFrom(0, 1), { minLength: 60, maxLength: 60 }), fc.string({ unit: fc.constantFrom('あ', 'い'), minLength: 1, maxLength: 4 }), (text, bits, word) => {
      const starts = Uint8Array.from(bits.slice(0, text.length))
      expect(found(text, word, starts)).toEqual(scanned(text, word).filter(position => starts[position] === 1))
    }))
  })
})
