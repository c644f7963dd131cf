import { describe, expect, it } from 'vitest'
import { languageCodes, preferredLanguage, spokenLanguage } from '../../../src/domain/language/languages.ts'

describe('preferredLanguage', () => {
  it.each([
    [['ja-JP', 'en'], 'ja'], [['en-US'], 'en'], [['zh-TW', 'ja'], 'zh-Hans'], [['pt-BR'], 'pt'], [['fil-PH'], 'tl'], [['tl'], 'tl'],
    [['de', 'ko-KR'], 'ko'], [['de'], 'ja'], [[], 'ja'],
  ] as const)('of %j is %s', (tags, expected) => {
    expect(preferredLanguage(tags, languageCodes)).toBe(expected)
  })

  it('is one that is offered', () => {
    expect(preferredLanguage(['ko', 'en'], ['ja', 'en'])).toBe('en')
  })
})

describe('spokenLanguage', () => {
  it('is the first that the app speaks, or none', () => {
    expect([spokenLanguage(['de', 'ko-KR', 'ja']), spokenLanguage(['ja-JP', 'en']), spokenLanguage(['de', 'ne-NP']), spokenLanguage([])]).toEqual(['ko', 'ja', undefined, undefined])
  })
})
