import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filterOf, readAddress, writeAddress } from '../../../../src/app/features/search/searchAddress.ts'

describe('readAddress', () => {
  it('reads words and filters', () => {
    expect(readAddress('#q=公園 遊具&kind=project&pillar=1&division=総務課&leading=1&sdg=11&n=60')).toEqual({
      typed: '公園 遊具', kind: 'project', pillarId: '1', divisionId: '総務課', leadingProjectId: '1', sdg: 11, shown: 60,
    })
  })

  it.each([
    ['nothing', ''],
    ['a part of a page', '#main'],
    ['kinds and numbers that there are none of', '#kind=toString&sdg=x&n=31&pillar='],
  ])('leaves out what it does not understand: %s', (_case, fragment) => {
    expect(readAddress(fragment)).toEqual({ typed: '', shown: 30 })
  })

  it('does not show without end', () => {
    expect(readAddress('#n=3000000').shown).toBe(1500)
  })

  it('gives back what was written, whatever was typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 17 }), (typed, sdg) => {
      const address = { typed, sdg, divisionId: typed || 'x', shown: 90 }
      expect(readAddress(writeAddress(address))).toEqual(address)
    }))
  })
})

describe('writeAddress', () => {
  it('is empty where nothing is asked', () => {
    expect(writeAddress({ typed: '', shown: 30 })).toBe('')
  })
})

describe('filterOf', () => {
  it('names only what is filtered by', () => {
    expect(filterOf({ typed: '公園', shown: 30 })).toEqual({})
    expect(filterOf({ typed: '', kind: 'policy', sdg: 3, shown: 30 })).toEqual({ kinds: ['policy'], sdg: 3 })
  })
})
