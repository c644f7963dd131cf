import { afterEach, describe, expect, it } from 'vitest'
import { setLanguage } from '../../../../src/app/i18n/language.ts'
import { planLabel } from '../../../../src/app/ui/plan/planLabel.ts'
import { japanese } from '../../../../src/domain/language/japanese.ts'
import { planLabels } from '../../../../src/domain/plan/planLabels.ts'

afterEach(() => setLanguage(japanese))

describe('planLabel', () => {
  it('is the plan\'s own word in Japanese, so that it is read as the plan is', () => {
    expect(planLabel('planLabel.cost')).toEqual({ ofPlan: '事業費' })
  })

  it('is the app\'s word in other languages', () => {
    setLanguage({ code: 'en', messages: { 'planLabel.cost': 'Cost' } })
    expect(planLabel('planLabel.cost')).toBe('Cost')
    setLanguage({ code: 'ja-easy', messages: { 'planLabel.cost': 'お金《かね》' } })
    expect(planLabel('planLabel.cost')).toEqual(['お', { pieces: [{ text: '金', reading: 'かね', isChecked: true }] }])
  })

  it('says in Japanese what the plan says, of which the import has proved the readings', () => {
    const said = Object.entries(japanese.messages).flatMap(([key, message]) => key.startsWith('planLabel.') && typeof message === 'string' ? [message] : [])
    expect([...said].sort()).toEqual([...planLabels].sort())
  })
})
