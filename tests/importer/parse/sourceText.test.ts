import { describe, expect, it } from 'vitest'
import { nonBlankLines } from '../../../src/importer/parse/sourceText.ts'
import { smallSource } from './plan/planFixture.ts'

describe('nonBlankLines', () => {
  it('counts lines from 1 and passes over those of white space alone, wide spaces and tabs included', () => {
    expect(nonBlankLines(smallSource('', '見出し', ' \t　', ' 本文 '))).toEqual([
      { number: 2, text: '見出し' }, { number: 4, text: ' 本文 ' },
    ])
  })
})
