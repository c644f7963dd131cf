import { describe, expect, it } from 'vitest'
import { describePersonalProblem, parsePersonal } from '../../../src/domain/change/parsePersonal.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'
import { savedAt } from './anyPersonal.ts'

const city = { code: '000000', name: '見本市' }

const file = (fields: Readonly<Record<string, unknown>>) =>
  JSON.stringify({ format: 'minna-no-keikaku.personal', version: 1, city, savedAt, follows: [], reads: [], settings: {}, ...fields })

describe('parsePersonal', () => {
  it('reads a file of version 1, which did not say the edition', () => {
    const follow = { kind: 'initiative', id: '3', since: savedAt }
    expect(parsePersonal(file({ follows: [follow] }), city)).toMatchObject({ kind: 'personal', data: { follows: [follow] } })
  })

  it('takes a file that an editor gave a byte order mark', () => {
    expect(parsePersonal(`\uFEFF${file({})}`, city).kind).toBe('personal')
  })

  it('leaves out and counts follows of a kind that is not known yet', () => {
    expect(parsePersonal(file({ follows: [{ kind: 'budget', id: 'x', since: savedAt }, { kind: 'policy', id: '01', since: savedAt }] }), city))
      .toMatchObject({ kind: 'personal', data: { follows: [{ kind: 'policy', id: '01' }] }, unknownFollows: 1 })
  })

  it('keeps one of a follow that stands twice', () => {
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
  ])('refuses %s', (_name, text, problem) => {
    expect(parsePersonal(text, city)).toEqual({ kind: 'problem', problem })
  })
})

describe('describePersonalProblem', () => {
  it('says what to do', () => {
    expect(describePersonalProblem(japanese, { kind: 'newerVersion', version: 2 })).toContain('アプリを新しくして')
    expect(describePersonalProblem(japanese, { kind: 'otherCity', city: '別の見本市' })).toContain('別の見本市')
  })
})
