import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/domain/language/language.ts'
import type { LanguageCode } from '../../../src/domain/language/languages.ts'
import type { Message } from '../../../src/domain/language/message.ts'
import { say, sayPieces } from '../../../src/domain/language/say.ts'

const key = 'app.name'
const speaking = (code: LanguageCode, message: Message): Language => ({ code, messages: { [key]: message } })

describe('say', () => {
  it('puts values where the text has their names, and leaves a name without a value', () => {
    expect(say(speaking('ja', '{who}さんの{what}'), key, { who: '見本' })).toBe('見本さんの{what}')
  })

  it('writes numbers as the language does, and texts as they are', () => {
    expect(say(speaking('ja', '{n}件'), key, { n: 12_345 })).toBe('12,345件')
    expect(say(speaking('es', '{n}'), key, { n: 12_345 })).toBe('12.345')
    expect(say(speaking('ja', '{year}年'), key, { year: '2021' })).toBe('2021年')
  })

  it.each([
    ['en', 1, 'one day'], ['en', 2, '2 days'], ['ja', 1, '1 days'], ['tl', 4, '4 days'],
  ] as const)('chooses the form of the number in %s for %i', (code, n, expected) => {
    expect(say(speaking(code, { one: 'one day', other: '{n} days' }), key, { n })).toBe(expected)
  })

  it('says readings only in pieces', () => {
    const easy = speaking('ja-easy', '市役所《しやくしょ》に｜聞いて《きいて》ください')
    expect(say(easy, key)).toBe('市役所に聞いてください')
    expect(sayPieces(easy, key)).toEqual([
      { kind: 'text', text: '市役所', reading: 'しやくしょ' },
      { kind: 'text', text: 'に' },
      { kind: 'text', text: '聞いて', reading: 'きいて' },
      { kind: 'text', text: 'ください' },
    ])
  })

  it('leaves a place for what the caller shows inside the sentence', () => {
    expect(sayPieces(speaking('ja', '{n}件は{link}へ'), key, { n: 2 })).toEqual([
      { kind: 'text', text: '2件は' }, { kind: 'place', name: 'link' }, { kind: 'text', text: 'へ' },
    ])
  })

  it('says the name of a text that is not there', () => {
    expect(say({ code: 'ja', messages: {} }, key)).toBe(key)
  })
})
