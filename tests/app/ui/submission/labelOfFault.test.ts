import { describe, expect, it } from 'vitest'
import { labelOfFault } from '../../../../src/app/ui/submission/labelOfFault.ts'
import { ofPlan, plainWords } from '../../../../src/app/ui/text/words.ts'
import { otherName } from '../../../../src/domain/survey/formItems.ts'
import type { FormItem, FormText } from '../../../../src/domain/survey/surveyForm.ts'

const items: readonly FormItem[] = [
  { type: 'selectOne', name: 'area', list: 'areas', hasOther: true, label: { ja: '見本の地区', en: 'Sample area' } },
  { type: 'text', name: 'long', label: { ja: '問'.repeat(41) } },
  { type: 'text', name: 'bare' },
]
const inJapanese = ({ ja }: FormText): string => ja ?? ''
const inEnglish = ({ en }: FormText): string => en ?? ''

describe('labelOfFault', () => {
  it('is the question\'s label in the form\'s language, and the city\'s where that is Japanese', () => {
    expect(labelOfFault(items, 'area', inJapanese, 'ja')).toEqual(ofPlan('見本の地区'))
    expect(labelOfFault(items, 'area', inEnglish, 'en')).toBe('Sample area')
  })

  it('names the question of which something else is told', () => {
    expect(plainWords(labelOfFault(items, otherName('area'), inJapanese, 'ja'))).toContain('見本の地区')
    expect(labelOfFault(items, otherName('area'), inJapanese, 'ja')).toContainEqual(ofPlan('見本の地区'))
  })

  it('shortens a label of more than forty letters', () => {
    expect(labelOfFault(items, 'long', inJapanese, 'ja')).toEqual(ofPlan(`${'問'.repeat(39)}…`))
  })

  it('says the name of a question that has no label', () => {
    expect(labelOfFault(items, 'bare', inEnglish, 'en')).toBe('bare')
  })
})
