import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PersonalData } from '../../../src/domain/change/personalData.ts'
import { mergePersonal } from '../../../src/domain/change/personalData.ts'
import { anyPersonal as personal, savedAt } from './anyPersonal.ts'

describe('mergePersonal', () => {
  const sorted = ({ follows, reads }: PersonalData) => [follows.map(({ kind, id, since }) => `${kind} ${id} ${since}`).sort(), reads.map(({ key, at }) => `${key} ${at}`).sort()]

  it('keeps every follow of both since the earlier instant, and every read mark at the later', () => {
    fc.assert(fc.property(personal, personal, (here, brought) => {
      expect(sorted(mergePersonal(here, brought))).toEqual(sorted(mergePersonal(brought, here)))
      const merged = mergePersonal(here, brought)
      for (const follow of here.follows) expect(merged.follows.find(each => each.kind === follow.kind && each.id === follow.id)?.since.localeCompare(follow.since)).toBeLessThanOrEqual(0)
      for (const { key, at } of [...here.reads, ...brought.reads]) expect(merged.reads.find(each => each.key === key)?.at.localeCompare(at)).toBeGreaterThanOrEqual(0)
    }))
  })

  it('keeps read what was read again on this phone, after the change came back', () => {
    const readAgain = { key: '見本', at: '2026-06-01T00:00:00.000Z' }
    const brought = { follows: [], reads: [{ key: '見本', at: savedAt }], settings: {} }
    expect(mergePersonal({ follows: [], reads: [readAgain], settings: {} }, brought).reads).toEqual([readAgain])
  })

  it('changes nothing more the second time', () => {
    fc.assert(fc.property(personal, personal, (here, brought) => {
      const merged = mergePersonal(here, brought)
      expect(mergePersonal(merged, brought)).toEqual(merged)
    }))
  })

  it('takes the settings of the file and keeps the others', () => {
    const here = { follows: [], reads: [], settings: { size: 1, furigana: false } }
    expect(mergePersonal(here, { ...here, settings: { furigana: true } }).settings).toEqual({ size: 1, furigana: true })
  })
})
