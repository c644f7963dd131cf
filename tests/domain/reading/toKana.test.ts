import { describe, expect, it } from 'vitest'
import { createReadingDictionary } from '../../../src/domain/reading/readingDictionary.ts'
import { toKana } from '../../../src/domain/reading/toKana.ts'

describe('toKana', () => {
  it('puts readings in the place of words and leaves the rest', () => {
    const words = createReadingDictionary({ words: [['健康', 'けんこう'], ['推進', 'すいしん']] })
    expect(toKana('健康づくり推進 2年', words)).toBe('けんこうづくりすいしん 2年')
  })
})
