import { describe, expect, it } from 'vitest'
import { jsonFault } from '../../../src/importer/readers/jsonFault.ts'

describe('jsonFault', () => {
  it.each([
    ['nothing', '', 1, 1],
    ['a text that is cut off', '{ "a": [', 1, 9],
    ['a comma too many', '{"a": 1,}', 1, 9],
    ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['no colon', '{"a" 1}', 1, 6],
    ['a word that is none', '{"a": tru}', 1, 7],
    ['a number that is none', '[1.5e3, -0, 01]', 1, 14],
    ['a bad escape', String.raw`["\u00e9\n", "\x"]`, 1, 14],
    ['a string that does not end', '["x', 1, 2],
    ['more after the end', '{"a": [true, null]}\n x', 2, 2],
    ['a mark at the beginning', '\uFEFF{}', 1, 1],
  ])('finds the place of %s', (_name, text, line, column) => {
    expect(() => { JSON.parse(text) }).toThrow(SyntaxError)
    expect(jsonFault(text)).toEqual({ line, column })
  })
})
