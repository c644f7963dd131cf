import { afterEach, describe, expect, it } from 'vitest'
import { japanese } from '../../../../src/domain/language/japanese.ts'
import { setLanguage } from '../../../../src/app/i18n/language.ts'
import { listWords } from '../../../../src/app/ui/text/listWords.ts'
import { ofPlan, plainWords } from '../../../../src/app/ui/text/words.ts'

describe('listWords', () => {
  afterEach(() => setLanguage(japanese))

  it('joins words as the language does', () => {
    const items = [ofPlan('甲課'), ['課', '{0}'], ofPlan('乙課')]
    expect(listWords(items)).toEqual([ofPlan('甲課'), '、', '課', '{0}', '、', ofPlan('乙課')])
    setLanguage({ code: 'en', messages: {} })
    expect(plainWords(listWords(items))).toBe('甲課, 課{0}, and 乙課')
  })

  it('is nothing where there is nothing', () => {
    expect(plainWords(listWords([]))).toBe('')
  })
})
