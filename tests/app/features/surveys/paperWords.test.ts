import { describe, expect, it } from 'vitest'
import { paperWords } from '../../../../src/app/features/surveys/paperWords.ts'
import { plainWords } from '../../../../src/app/ui/text/words.ts'
import { prepareSurvey } from '../../../../src/domain/survey/prepareSurvey.ts'
import type { FormItem } from '../../../../src/domain/survey/surveyForm.ts'
import { formWith, label } from '../../../domain/survey/formWith.ts'

const before: readonly FormItem[] = [
  { type: 'text', name: 'way', label, isReadOnly: true, default: 'アプリ' },
  { type: 'selectOne', name: 'has', label, list: 'yn' },
  { type: 'integer', name: 'age', label },
]

function said(relevant: string | undefined) {
  const prepared = prepareSurvey(formWith([...before, { type: 'text', name: 'asked', label, ...relevant && { relevant } }]))
  const words = paperWords({ name: 'asked' }, prepared, 'en')
  return words && [words.sentence, ...words.conditions].map(plainWords)
}

describe('paperWords', () => {
  it('says nothing of a question for everybody', () => {
    expect(said(undefined)).toBeUndefined()
  })

  it('names the question by the number that it has on paper, and the choice as the form does', () => {
    expect(said('${has} = \'yes\'')).toEqual(['問1で「YES」と答えた方へ'])
    expect(said('${age} >= 18')).toEqual(['問2の答えが18以上の方へ'])
  })

  it('lists several conditions', () => {
    expect(said('${has} = \'yes\' or ${age} < 6')).toEqual(['次のどれかに当てはまる方へ', '問1で「YES」と答えた方へ', '問2の答えが6より小さい数の方へ'])
  })

  it('says no more than that some answer where the condition has no words, or hangs on what is not on paper', () => {
    expect(said('not(${has} = \'yes\')')).toEqual(['前の答えによっては、答えなくてよい問いです'])
    expect(said('${way} = \'アプリ\'')).toEqual(['前の答えによっては、答えなくてよい問いです'])
  })
})
