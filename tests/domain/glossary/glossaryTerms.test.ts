import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { glossaryTerms } from '../../../src/domain/glossary/glossaryTerms.ts'
import { plainTerm, readTerm } from '../../../src/domain/glossary/readTerm.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'
import { languageCodes } from '../../../src/domain/language/languages.ts'
import type { Messages } from '../../../src/domain/language/message.ts'
import { say } from '../../../src/domain/language/say.ts'

const folder = 'data/isehara/source'
const documents = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8')).join('\n')
const ownTexts = Object.entries(japanese.messages).filter(([key]) => !key.startsWith('glossary.')).map(([, text]) => JSON.stringify(text)).join('\n')

describe('glossaryTerms', () => {
  it('have an id each, fit for an address', () => {
    const ids = glossaryTerms.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter(id => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([])
  })

  it('are words that stand in the documents of a city or in the app', () => {
    expect(glossaryTerms.map(({ word }) => plainTerm(word)).filter(word => !documents.includes(word) && !ownTexts.includes(word))).toEqual([])
  })

  it('have a reading in hiragana over every kanji of their own and of their law', () => {
    const pieces = glossaryTerms.flatMap(term => [...readTerm(term.word), ...readTerm('law' in term ? term.law : '')])
    expect(pieces.filter(({ text, reading }) => reading === undefined ? /\p{Script=Han}/u.test(text) : !/^\p{Script=Hiragana}+$/u.test(reading))).toEqual([])
  })

  it.each(languageCodes)('are each explained in two sentences in %s', (code) => {
    const messages = JSON.parse(readFileSync(`src/domain/language/messages/${code}.json`, 'utf8')) as Messages
    const sentences = (text: string) => text.split(/。|[.!?](?:\s|$)/).filter(part => part.trim() !== '').length
    expect(glossaryTerms.filter(({ meaning }) => sentences(say({ code, messages }, meaning)) !== 2).map(({ word }) => word)).toEqual([])
  })
})
