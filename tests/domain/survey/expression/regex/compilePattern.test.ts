import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePattern } from '../../../../../src/domain/survey/expression/regex/compilePattern.ts'
import { isPatternFault, parsePattern } from '../../../../../src/domain/survey/expression/regex/parsePattern.ts'

describe('compilePattern', () => {
  it.each([
    ['\\d{3}-\\d{4}', ['259-1188'], ['2591188', '259-11889', 'あ']],
    ['^0\\d{1,4}$', ['046', '04'], ['0', '123456']],
    ['[ぁ-んー]+', ['いせはらー'], ['伊勢原', '']],
    ['[^@\\s]+@[^@\\s]+\\.[a-z]{2,}', ['a@example.jp'], ['a@b', 'a b@example.jp']],
    ['(?:ab|cd)*e?', ['', 'abcd', 'abe'], ['abc', 'ee']],
    ['a{2}b{0}c{1,}', ['aac', 'aacc'], ['ac', 'aabc', 'aa']],
    ['.', ['あ', '𠮷'], ['', 'ab', '\n']],
    ['[\\d.-]+\\$', ['1.2-3$'], ['1a$']],
    ['(a|ab)(c|bcd)', ['abcd', 'ac', 'abc'], ['abcde']],
    ['', [''], ['a']],
  ])('tests whole texts with %s', (pattern, fitting, others) => {
    const test = compilePattern(pattern)
    expect(fitting.filter(text => !test(text))).toEqual([])
    expect(others.filter(test)).toEqual([])
  })

  it.each(['(a)\\1', '(?=a)', '(?!a)', '(?<=a)', '(?<n>a)', '\\k', '\\b', 'a**', '+a', '[b-a]', '[]', '[a', '(a', 'a)', 'a{2,1}', 'a{x}', '^*', '\\', '((a{100}){100}){100}'])(
    'fits nothing with %s, which is no pattern', (pattern) => {
      expect(isPatternFault(parsePattern(pattern))).toBe(true)
      expect(compilePattern(pattern)('a')).toBe(false)
    },
  )

  it('is not held up by patterns that make other engines hang', () => {
    expect(compilePattern('(a+)+b')('a'.repeat(5000))).toBe(false)
    expect(compilePattern('(a|a)*(a*)*(a*)*b')('a'.repeat(5000))).toBe(false)
  })

  it('agrees with the engine of the language on every pattern of the subset', () => {
    const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '\\w')
    const quantifier = fc.constantFrom('', '', '?', '*', '+', '{2}', '{1,3}')
    const { pattern } = fc.letrec<{ pattern: string }>(tie => ({
      pattern: fc.oneof(
        { maxDepth: 3 },
        fc.tuple(atom, quantifier).map(parts => parts.join('')),
        fc.tuple(tie('pattern'), tie('pattern')).map(parts => parts.join('')),
        fc.tuple(tie('pattern'), tie('pattern')).map(([left, right]) => `(${left}|${right})`),
        fc.tuple(tie('pattern'), quantifier).map(([inner, times]) => `(?:${inner})${times}`),
      ),
    }))
    const subject = fc.string({ unit: fc.constantFrom('a', 'b', '1', 'c'), maxLength: 8 })
    fc.assert(fc.property(pattern, subject, (source, text) => {
      expect(compilePattern(source)(text)).toBe(new RegExp(`^(?:${source})$`, 'u').test(text))
    }), { numRuns: 500 })
  })
})
