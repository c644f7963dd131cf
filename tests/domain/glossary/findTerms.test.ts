import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findTerms } from '../../../src/domain/glossary/findTerms.ts'
import { glossaryTerms } from '../../../src/domain/glossary/glossaryTerms.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'
import type { Language } from '../../../src/domain/language/language.ts'
import type { Messages } from '../../../src/domain/language/message.ts'

const english: Language = { code: 'en', messages: JSON.parse(readFileSync('src/domain/language/messages/en.json', 'utf8')) as Messages }
const idsOf = (language: Language, typed: string) => findTerms(language, typed).map(({ id }) => id)

describe('findTerms', () => {
  it('gives every term for nothing typed', () => {
    expect(findTerms(japanese, ' ')).toEqual(glossaryTerms)
  })

  it('finds a term by its word, its reading and what is said of it', () => {
    expect(idsOf(japanese, '起債')).toContain('bonds')
    expect(idsOf(japanese, 'きさい')).toEqual(['bonds'])
    expect(idsOf(japanese, 'PDCA')).toEqual(['monitoring'])
  })

  it('takes katakana for hiragana and wide letters for narrow ones', () => {
    expect(idsOf(japanese, 'キサイ')).toEqual(['bonds'])
    expect(idsOf(japanese, 'pdca')).toEqual(['monitoring'])
  })

  it('finds by the words of another language, and still by the Japanese ones', () => {
    expect(idsOf(english, 'General funds')).toContain('general-funds')
    expect(idsOf(english, '一般財源')).toEqual(['general-funds'])
    expect(idsOf(japanese, 'General funds')).toEqual([])
  })

  it('gives nothing where nothing matches', () => {
    expect(findTerms(japanese, 'どこにもない言葉')).toEqual([])
  })
})
