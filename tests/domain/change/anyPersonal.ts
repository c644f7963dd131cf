import fc from 'fast-check'
import { followKinds } from '../../../src/domain/change/follow.ts'
import type { SavedPersonal } from '../../../src/domain/change/personalRecord.ts'

export const savedAt = '2026-04-01T00:00:00.000Z'

const instant = fc.integer({ min: 0, max: 4e12 }).map(time => new Date(time).toISOString())
const word = fc.constantFrom('a', 'b', 'c', '保健福祉部 健康づくり課')

/** What a person may have on the phone, with few words, so that two of them share much. */
export const anyPersonal: fc.Arbitrary<SavedPersonal> = fc.record({
  follows: fc.uniqueArray(fc.record({ kind: fc.constantFrom(...followKinds), id: word, since: instant, edition: fc.nat() }), { selector: ({ kind, id }) => `${kind} ${id}`, maxLength: 6 }),
  reads: fc.uniqueArray(fc.record({ key: word, at: instant }), { selector: ({ key }) => key, maxLength: 4 }),
  settings: fc.dictionary(word, fc.oneof(fc.string(), fc.integer(), fc.boolean())),
})
