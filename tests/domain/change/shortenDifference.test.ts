import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shorten, shortenDifference } from '../../../src/domain/change/shortenDifference.ts'

describe('shortenDifference', () => {
  it('leaves short texts whole', () => {
    expect(shortenDifference('104万人', '98万人')).toEqual(['104万人', '98万人'])
  })

  it('shows what differs with a little around it', () => {
    const [head, tail] = ['あ'.repeat(60), 'ん'.repeat(60)]
    expect(shortenDifference(`${head}100回${tail}`, `${head}120回${tail}`)).toEqual([`…${'あ'.repeat(11)}100回${'ん'.repeat(10)}…`, `…${'あ'.repeat(11)}120回${'ん'.repeat(10)}…`])
  })

  it('never makes two different texts equal, and is never much longer than a line', () => {
    const text = fc.string({ unit: fc.constantFrom('あ', 'い', '𠮷'), maxLength: 200 })
    fc.assert(fc.property(text, text, (old, now) => {
      const [was, is] = shortenDifference(old, now)
      expect(was === is).toBe(old === now)
      for (const shown of [was, is]) expect(Array.from(shown).length).toBeLessThanOrEqual(62)
    }))
  })
})

describe('shorten', () => {
  it('cuts a long text at its end, between characters', () => {
    expect(shorten('𠮷'.repeat(60))).toBe('𠮷'.repeat(60))
    expect(shorten('𠮷'.repeat(61))).toBe(`${'𠮷'.repeat(59)}…`)
  })
})
