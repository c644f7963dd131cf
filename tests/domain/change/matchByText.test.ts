import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchByText } from '../../../src/domain/change/matchByText.ts'

interface Thing { readonly name: string, readonly text: string }

const match = (before: readonly Thing[], after: readonly Thing[]) =>
  matchByText(before, after, { exact: ({ name, text }) => `${name}/${text}`, name: ({ name }) => name, words: ({ name }) => name })
const thing = (name: string, text = '') => ({ name, text })

describe('matchByText', () => {
  it('takes equal things for the same, then things of one name, then similar ones', () => {
    const [a1, a2, b1, c1] = [thing('講座', '1'), thing('講座', '2'), thing('会議', '1'), thing('市民への説明会の開催')]
    const [b2, c2] = [thing('会議', '2'), thing('市民への説明会の実施')]
    expect(match([a1, a2, b1, c1], [c2, b2, a2])).toEqual([[c1, c2], [b1, b2], [a2, a2], [a1, undefined]])
  })

  it('takes the more similar of two', () => {
    const [old, near, far] = [thing('防災訓練の実施'), thing('防災訓練の実施等'), thing('防災の実施')]
    expect(match([old], [far, near])).toEqual([[undefined, far], [old, near]])
  })

  it('leaves things apart that have little in common', () => {
    expect(match([thing('公園の整備')], [thing('給食の実施')])).toEqual([[undefined, thing('給食の実施')], [thing('公園の整備'), undefined]])
  })

  it('matches everything once', () => {
    const things = fc.array(fc.record({ name: fc.constantFrom('講座', '講座2', '会議', ''), text: fc.constantFrom('1', '2') }), { maxLength: 6 })
    fc.assert(fc.property(things, things, (before, after) => {
      const matches = match(before, after)
      expect(matches.map(([, is]) => is).filter(is => is !== undefined)).toEqual(after)
      const sorted = (values: readonly Thing[]) => values.map(value => `${value.name}/${value.text}`).sort()
      expect(sorted(matches.flatMap(([was]) => was ? [was] : []))).toEqual(sorted(before))
    }))
  })
})
