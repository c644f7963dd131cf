import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportPersonal } from '../../../src/domain/change/exportPersonal.ts'
import { followKinds } from '../../../src/domain/change/follow.ts'
import { describePersonalProblem, parsePersonal } from '../../../src/domain/change/parsePersonal.ts'
import type { PersonalData } from '../../../src/domain/change/personalData.ts'
import { mergePersonal } from '../../../src/domain/change/personalData.ts'
import type { SavedPersonal } from '../../../src/domain/change/personalRecord.ts'

const city = { code: '000000', name: '見本市' }
const savedAt = '2026-04-01T00:00:00.000Z'
const instant = fc.integer({ min: 0, max: 4e12 }).map(time => new Date(time).toISOString())
const word = fc.constantFrom('a', 'b', 'c', '保健福祉部 健康づくり課')
const personal: fc.Arbitrary<SavedPersonal> = fc.record({
  follows: fc.uniqueArray(fc.record({ kind: fc.constantFrom(...followKinds), id: word, since: instant, edition: fc.nat() }), { selector: ({ kind, id }) => `${kind} ${id}`, maxLength: 6 }),
  reads: fc.uniqueArray(fc.record({ key: word, at: instant }), { selector: ({ key }) => key, maxLength: 4 }),
  settings: fc.dictionary(word, fc.oneof(fc.string(), fc.integer(), fc.boolean())),
})

const file = (fields: Readonly<Record<string, unknown>>) =>
  JSON.stringify({ format: 'minna-no-keikaku.personal', version: 1, city, savedAt, follows: [], reads: [], settings: {}, ...fields })

describe('exportPersonal and parsePersonal', () => {
  it('bring everything to another phone', () => {
    fc.assert(fc.property(personal, data => {
      expect(parsePersonal(exportPersonal(data, city, savedAt), city)).toEqual({ kind: 'personal', data: { ...data, settings: { ...data.settings } }, savedAt, unknownFollows: 0 })
    }))
  })

  it('read a file of version 1, which did not say the edition', () => {
    const follow = { kind: 'initiative', id: '3', since: savedAt }
    expect(parsePersonal(file({ follows: [follow] }), city)).toMatchObject({ kind: 'personal', data: { follows: [follow] } })
  })

  it('take a file that an editor gave a byte order mark', () => {
    expect(parsePersonal(`\uFEFF${file({})}`, city).kind).toBe('personal')
  })

  it('leave out and count follows of a kind that is not known yet', () => {
    expect(parsePersonal(file({ follows: [{ kind: 'budget', id: 'x', since: savedAt }, { kind: 'policy', id: '01', since: savedAt }] }), city))
      .toMatchObject({ kind: 'personal', data: { follows: [{ kind: 'policy', id: '01' }] }, unknownFollows: 1 })
  })

  it('keep one of a follow that stands twice', () => {
    const twice = { kind: 'policy', id: '01', since: savedAt }
    expect(parsePersonal(file({ follows: [twice, twice] }), city)).toMatchObject({ data: { follows: [twice] } })
  })

  it.each([
    ['no JSON', 'フォロー', { kind: 'notJson' }],
    ['a file that was cut off', file({}).slice(0, -5), { kind: 'notJson' }],
    ['a list', '[]', { kind: 'notOurs' }],
    ['a file of something else', '{"format":"else"}', { kind: 'notOurs' }],
    ['a file of a newer app', file({ version: 3 }), { kind: 'newerVersion', version: 3 }],
    ['a version that is none', file({ version: 'x' }), { kind: 'damaged', at: 'version' }],
    ['a file without a city', file({ city: '見本市' }), { kind: 'damaged', at: 'city' }],
    ['a file of another city', file({ city: { code: '999999', name: '別の見本市' } }), { kind: 'otherCity', city: '別の見本市' }],
    ['a file without its day', file({ savedAt: '昨日' }), { kind: 'damaged', at: 'savedAt' }],
    ['follows that are no list', file({ follows: {} }), { kind: 'damaged', at: 'follows' }],
    ['a follow without an id', file({ follows: [{ kind: 'policy', id: '', since: savedAt }] }), { kind: 'damaged', at: 'follows[0]' }],
    ['a follow of version 2 without its edition', file({ version: 2, follows: [{ kind: 'policy', id: '01', since: savedAt }] }), { kind: 'damaged', at: 'follows[0]' }],
    ['a read mark without an instant', file({ reads: [{ key: 'a', at: savedAt }, { key: 'b' }] }), { kind: 'damaged', at: 'reads[1]' }],
    ['settings that hold objects', file({ settings: { a: {} } }), { kind: 'damaged', at: 'settings' }],
  ])('refuse %s', (_name, text, problem) => {
    expect(parsePersonal(text, city)).toEqual({ kind: 'problem', problem })
  })
})

describe('describePersonalProblem', () => {
  it('says what to do', () => {
    expect(describePersonalProblem({ kind: 'newerVersion', version: 2 })).toContain('アプリを新しくして')
    expect(describePersonalProblem({ kind: 'otherCity', city: '別の見本市' })).toContain('別の見本市')
  })
})

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
