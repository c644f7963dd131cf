import { describe, expect, it } from 'vitest'
import { checkPublicComment } from '../../../src/domain/publicComment/checkPublicComment.ts'
import type { PublicCommentRemark } from '../../../src/domain/publicComment/publicComment.ts'
import { sampleCall } from './sampleCall.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'

const check = (remarks: readonly PublicCommentRemark[], personal: Readonly<Record<string, string>> | undefined = { name: '見本 花子' }) =>
  checkPublicComment(japanese, sampleCall, { format: 1, kind: 'publicComment', remarks }, personal).map(({ at }) => at)

describe('checkPublicComment', () => {
  it('takes a remark on a section and one on the whole', () => {
    expect(check([{ sectionId: 'mokuteki', text: '賛成' }, { text: '全体に賛成' }])).toEqual([])
  })

  it.each<[string, readonly PublicCommentRemark[], string]>([
    ['no remark', [], 'remarks'],
    ['a blank remark', [{ text: ' \u3000' }], 'remarks.whole'],
    ['more than 10,000 characters', [{ text: 'あ'.repeat(10_001) }], 'remarks.whole'],
    ['a section that the draft does not have', [{ sectionId: 'nai', text: 'あ' }], 'remarks.nai'],
    ['the same section twice', [{ sectionId: 'mokuteki', text: 'あ' }, { sectionId: 'mokuteki', text: 'い' }], 'remarks.mokuteki'],
    ['the whole twice', [{ text: 'あ' }, { text: 'い' }], 'remarks.whole'],
  ])('refuses %s', (_name, remarks, at) => {
    expect(check(remarks)).toEqual([at])
  })

  it('counts letters outside the basic plane once', () => {
    expect(check([{ text: '𠮷'.repeat(10_000) }])).toEqual([])
  })

  it('demands the personal fields of the call and no other', () => {
    expect(check([{ text: 'あ' }], {})).toEqual(['personal.name'])
    expect(checkPublicComment(japanese, sampleCall, { format: 1, kind: 'publicComment', remarks: [{ text: 'あ' }] }, undefined)).toEqual([{ at: 'personal.name', reason: '氏名を入力してください。' }])
    expect(check([{ text: 'あ' }], { name: 'あ', birthday: '1' })).toEqual(['personal.birthday'])
    expect(check([{ text: 'あ' }], { name: 'あ', contact: '' })).toEqual([])
  })
})
