import { describe, expect, it } from 'vitest'
import { freezeSurvey, readFrozenSurvey } from '../../../src/domain/survey/frozenSurvey.ts'
import { sampleSurvey } from '../../fixtures/participation/sampleSurvey.ts'

describe('readFrozenSurvey', () => {
  it('reads what freezeSurvey wrote', () => {
    const { form, window, access, isSample } = sampleSurvey
    expect(readFrozenSurvey(freezeSurvey(sampleSurvey))).toEqual({ form, window, access, isSample })
    const composed = { ...sampleSurvey, window: { ...window, rule: 'composed-by', graceHours: 48 } as const }
    expect(readFrozenSurvey(freezeSurvey(composed))?.window).toEqual(composed.window)
  })

  it.each([
    'not JSON', '{}', JSON.stringify({ ...sampleSurvey, window: {} }), JSON.stringify({ ...sampleSurvey, access: 'secret' }),
    JSON.stringify({ ...sampleSurvey, form: { ...sampleSurvey.form, items: [{ type: 'video', name: 'q' }] } }),
  ])('refuses %s', (text) => {
    expect(readFrozenSurvey(text)).toBeUndefined()
  })
})
