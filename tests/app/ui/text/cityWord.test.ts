import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import PersonalFieldsForm from '../../../../src/app/ui/form/PersonalFieldsForm.vue'
import { setLanguage } from '../../../../src/app/i18n/language.ts'
import { cityWord, plainCityWord } from '../../../../src/app/ui/text/cityWord.ts'
import { ofPlan, plainWords } from '../../../../src/app/ui/text/words.ts'
import { personalFieldOf } from '../../../../src/city/personalFieldOf.ts'
import { japanese } from '../../../../src/domain/language/japanese.ts'
import type { Messages } from '../../../../src/domain/language/message.ts'
import { languageCodes, type LanguageCode } from '../../../../src/domain/language/languages.ts'
import { renderHtml } from '../renderHtml.ts'

const readMessages = (code: LanguageCode): Messages => JSON.parse(readFileSync(`src/domain/language/messages/${code}.json`, 'utf8')) as Messages
const asked = ['氏名', '住所', '連絡先', '電話番号', 'メールアドレス']
const kinds = ['ワークショップ', '意見交換会', '審議会', 'フォーラム', '出前ミーティング']

describe('cityWord', () => {
  afterEach(() => setLanguage(japanese))

  it.each([...asked, ...kinds])('leaves %s as it is in Japanese, and says it with the city\'s own word beside in every other language', (word) => {
    expect(plainWords(cityWord(word))).toBe(word)
    for (const code of languageCodes.filter(each => each !== 'ja')) {
      setLanguage({ code, messages: readMessages(code) })
      expect(plainWords(cityWord(word))).toMatch(new RegExp(`^.{2,}[(（]${word}[)）]$`))
    }
  })

  it('leaves what it does not know as the city\'s own', () => {
    setLanguage({ code: 'en', messages: readMessages('en') })
    expect(cityWord('団体名')).toEqual(ofPlan('団体名'))
  })

  it('says it alone where there is room for one language only', () => {
    expect(plainCityWord('フォーラム')).toBe('フォーラム')
    setLanguage({ code: 'en', messages: readMessages('en') })
    expect([plainCityWord('フォーラム'), plainCityWord('団体名')]).toEqual(['Forum', '団体名'])
  })

  it('names what a form demands of a person', async () => {
    setLanguage({ code: 'en', messages: readMessages('en') })
    const html = await renderHtml(PersonalFieldsForm, { fields: [personalFieldOf('氏名'), personalFieldOf('団体名')], modelValue: {} })
    expect(html).toMatch(/<label[^>]*for="personal-name"[^>]*>.*Name \(<span lang="ja">氏名<\/span>\).*<span lang="ja">団体名<\/span>/)
  })
})
