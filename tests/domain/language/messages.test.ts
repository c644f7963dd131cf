import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatMoment } from '../../../src/domain/language/formatDate.ts'
import { languageCodes, languageTags } from '../../../src/domain/language/languages.ts'

type Forms = Readonly<Record<string, string>>

const folder = 'src/domain/language/messages'
const read = (code: string): Readonly<Record<string, string | Forms>> => JSON.parse(readFileSync(join(folder, `${code}.json`), 'utf8')) as Record<string, string | Forms>
const formsOf = (message: string | Forms): readonly string[] => typeof message === 'string' ? [message] : Object.values(message)
const placesOf = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort()

const japanese = read('ja')
const sourceFiles = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && /\.(ts|vue)$/.test(entry.name))
  .map(entry => join(entry.parentPath, entry.name)).map(path => ({ path, text: readFileSync(path, 'utf8') }))
const sources = sourceFiles.map(({ text }) => text).join('\n')

describe('the texts in Japanese', () => {
  it('are all said somewhere', () => {
    const said = new Set([...sources.matchAll(/(["'`])([a-z]\w*(?:\.\w+)+)\1/g)].map(([,, key]) => key))
    expect(Object.keys(japanese).filter(key => !said.has(key))).toEqual([])
  })

  it('are said by the pages that explain alone where they are loaded for these alone', () => {
    const elsewhere = sourceFiles.filter(({ path }) => !/(?:features[\\/]accessibility|(?:features|domain)[\\/]glossary)[\\/]|features[\\/](?:surveys[\\/](?:pages\.ts|\w*[pP]aper)|settings[\\/](?:AboutPage|SourceDocuments|ReadingRules))/.test(path))
    expect(elsewhere.flatMap(({ path, text }) => [...text.matchAll(/(["'`])((?:glossary|accessibility|paper|about(?!\.title))\.\w+)\1/g)].map(([,, key]) => `${path}: ${key}`))).toEqual([])
  })

  it('are named by their area', () => {
    expect(Object.keys(japanese).filter(key => !/^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)+$/.test(key))).toEqual([])
  })
})

describe('the languages', () => {
  it('have a file each', () => {
    expect(readdirSync(folder).sort()).toEqual(languageCodes.map(code => `${code}.json`).sort())
  })
})

describe.each(languageCodes.filter(code => code !== 'ja'))('the texts in %s', (code) => {
  const messages = read(code)
  const both = Object.entries(japanese).flatMap(([key, own]) => {
    const message = messages[key]
    return message === undefined ? [] : [{ key, own, message }]
  })

  it('are all there, and no others', () => {
    expect(Object.keys(japanese).filter(key => !(key in messages))).toEqual([])
    expect(Object.keys(messages).filter(key => !(key in japanese))).toEqual([])
  })

  it('have the same places as in Japanese in every form, or leave the number out where a form says it', () => {
    const places = (message: string | Forms) => new Set(formsOf(message).flatMap(placesOf))
    const differ = both.filter(({ own, message }) => {
      const wanted = places(own)
      const given = formsOf(message).map(text => new Set(placesOf(text)))
      return given.some(set => [...set].some(name => !wanted.has(name)) || [...wanted].some(name => name !== 'n' && !set.has(name)))
        || (wanted.has('n') && !given.some(set => set.has('n')))
    })
    expect(differ.map(({ key }) => key)).toEqual([])
  })

  it('have the plural forms of the language', () => {
    const categories = new Intl.PluralRules(languageTags[code]).resolvedOptions().pluralCategories
    const wrong = both.filter(({ message }) => typeof message !== 'string' && (!('other' in message) || Object.keys(message).some(name => !categories.some(category => category === name))))
    expect(wrong.map(({ key }) => key)).toEqual([])
  })

  it('have no word twice in a row with the moment that they are given, or that stands beside them', () => {
    const moment = formatMoment({ code, messages: {} }, '2026-11-22T16:37:00.000Z')
    const withMoment = (key: string, text: string) => /At$/.test(key) && placesOf(text).length === 0 ? `${text} ${moment}` : text.replace(/\{(?:at|until|opens|closes|arrival|time|from|to)\}/g, moment)
    const told = both.flatMap(({ key, message }) => formsOf(message).map(text => `${key} | ${withMoment(key, text)}`)).filter(text => text.includes(moment))
    expect(told.length).toBeGreaterThan(20)
    expect(told.filter(text => /(?<!\p{L})(\p{L}+)[\s:]+\1(?!\p{L})/iu.test(text))).toEqual([])
  })

  it('say something', () => {
    expect(both.filter(({ own, message }) => formsOf(own).some(text => text.trim() !== '') && formsOf(message).some(text => text.trim() === '')).map(({ key }) => key)).toEqual([])
  })

  if (code === 'ja-easy') {
    it('have a reading over every kanji', () => {
      const read = /｜[^｜《》{}]+《[\p{Script=Hiragana}\p{Script=Katakana}ー]+》|[\p{Script=Han}々〆ヶ]+《[\p{Script=Hiragana}\p{Script=Katakana}ー]+》/gu
      const wrong = both.filter(({ message }) => formsOf(message).some(text => /[\p{Script=Han}《》｜]/u.test(text.replace(read, ''))))
      expect(wrong.map(({ key, message }) => `${key}: ${JSON.stringify(message)}`)).toEqual([])
    })
  } else {
    it('are not left in Japanese', () => {
      const wrong = both.filter(({ own, message }) => formsOf(own).some(text => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) && JSON.stringify(own) === JSON.stringify(message))
      expect(wrong.map(({ key }) => key)).toEqual([])
    })
  }
})
