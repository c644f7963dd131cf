import { describe, expect, it } from 'vitest'
import { checkSchemes } from '../../../src/importer/evaluations/checkSchemes.ts'
import { sampleSchemes } from './sampleCity.ts'

describe('checkSchemes', () => {
  it('takes several schemes that share a mark', () => {
    expect(checkSchemes('ratings.json', sampleSchemes)).toEqual([])
  })

  it('refuses an id, a mark or an order that stands twice', () => {
    const [scheme] = sampleSchemes
    const grade = { mark: 'A', label: '見本', order: 2, description: '' }
    const doubled = sampleSchemes.map(() => ({ id: 'mihon', title: '見本', source: scheme?.source ?? '', grades: [grade, grade] }))
    expect(checkSchemes('ratings.json', doubled).map(({ reason }) => reason)).toEqual([
      'schemes の id「mihon」が重なっています。',
      '「mihon」の mark「A」が重なっています。', '「mihon」の order 2 が重なっています。',
      '「mihon」の mark「A」が重なっています。', '「mihon」の order 2 が重なっています。',
    ])
  })
})
