import { afterEach, describe, expect, it } from 'vitest'
import { wordsIn } from '../../../../src/app/features/surveys/wordsIn.ts'
import { setLanguage } from '../../../../src/app/i18n/language.ts'
import { ofPlan } from '../../../../src/app/ui/text/words.ts'
import { japanese } from '../../../../src/domain/language/japanese.ts'
import { readLanguage } from '../../../domain/language/readLanguage.ts'

const form = { defaultLanguage: 'ja', languages: ['ja', 'en'] }
const title = { ja: '見本の調査', en: 'Sample survey' }

describe('wordsIn', () => {
  afterEach(() => setLanguage(japanese))

  it.each([
    ['ja', ofPlan('見本の調査')],
    ['ja-easy', ofPlan('見本の調査')],
    ['en', 'Sample survey'],
    ['vi', ofPlan('見本の調査')],
  ] as const)('says a text in the language of the app where the form has it, else in the form\'s own: %s', (code, words) => {
    setLanguage(readLanguage(code))
    expect(wordsIn(title, form)).toEqual(words)
  })

  it('says it in the language that is asked for, and marks Japanese as the city\'s', () => {
    expect(wordsIn(title, form, 'en')).toBe('Sample survey')
    setLanguage(readLanguage('en'))
    expect(wordsIn(title, form, 'ja')).toEqual(ofPlan('見本の調査'))
  })
})
