import { describe, expect, it } from 'vitest'
import { formLanguage, likedFormLanguage, textFor } from '../../../src/domain/survey/formLanguage.ts'

describe('formLanguage', () => {
  it.each([
    ['en', ['ja', 'en'], 'en'], ['zh-Hans', ['ja', 'zh'], 'zh'], ['zh-Hans', ['ja', 'zh-Hant', 'zh-Hans'], 'zh-Hans'], ['pt', ['ja', 'pt-BR'], 'pt-BR'],
    ['tl', ['ja', 'tl'], 'tl'], ['tl', ['ja', 'fil'], 'fil'], ['ja-easy', ['ja', 'en'], 'ja'], ['ja-easy', ['ja', 'ja-easy'], 'ja-easy'], ['ko', ['ja', 'en'], undefined],
  ] as const)('in %s, of a form in %j, is %s', (code, languages, expected) => {
    expect(formLanguage({ languages }, code)).toBe(expected)
  })
})

describe('likedFormLanguage', () => {
  it.each([
    ['vi', ['vi-VN', 'en-US', 'ja'], 'en'], ['vi', ['vi', 'ja', 'en'], 'ja'], ['en', ['ja'], 'en'], ['vi', ['vi', 'ko'], undefined], ['ja', ['en'], 'ja'],
  ] as const)('in %s, for a browser that likes %j, is %s', (code, liked, expected) => {
    expect(likedFormLanguage({ languages: ['ja', 'en'] }, code, liked)).toBe(expected)
  })
})

describe('textFor', () => {
  it.each([
    ['en', { ja: '公園', en: 'Parks' }, { text: 'Parks', language: 'en' }], ['vi', { en: 'Parks', ja: '公園' }, { text: '公園', language: 'ja' }],
    ['ja', { en: 'Parks' }, { text: 'Parks', language: 'en' }], ['ja', {}, { text: '', language: '' }],
  ] as const)('in %s, of %j, is %j', (code, text, expected) => {
    expect(textFor(text, code)).toEqual(expected)
  })
})
