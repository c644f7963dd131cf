import { describe, expect, it } from 'vitest'
import { commentSteps, placeCommentFault, remarkErrors } from '../../../../src/app/features/comments/commentSteps.ts'
import { commentOf, isBlankComment, readCommentValues } from '../../../../src/app/features/comments/commentValues.ts'
import { frozenCall } from '../../../../src/app/features/comments/frozenCall.ts'
import { sectionLevels } from '../../../../src/app/features/comments/sectionLevels.ts'
import { ofPlan } from '../../../../src/app/ui/text/words.ts'
import { parseContent } from '../../../../src/domain/submission/parseContent.ts'
import { sampleCall } from '../../../fixtures/participation/sampleCall.ts'

describe('readCommentValues', () => {
  it.each([[{}], [{ remarks: null, personal: 3 }], [{ remarks: { a: 1 } }]])('reads %j as nothing written', (values) => {
    expect(readCommentValues(values)).toEqual({ remarks: {}, personal: {} })
  })
})

describe('isBlankComment', () => {
  it.each([
    [{}, true],
    [{ remarks: { whole: '　\n' }, personal: { name: '' } }, true],
    [{ remarks: { whole: '道' } }, false],
    [{ personal: { name: '花子' } }, false],
  ])('judges %j', (values, expected) => expect(isBlankComment({ values })).toBe(expected))
})

describe('commentOf', () => {
  it('keeps what says something as it was written, in the draft\'s order, the whole at last', () => {
    const comment = commentOf(sampleCall, { remarks: { whole: '全体', torikumi: '　育てる\n\n　守る\n', mokuteki: '　' } })
    expect(comment.remarks).toEqual([{ sectionId: 'torikumi', text: '　育てる\n\n　守る\n' }, { text: '全体' }])
    expect(parseContent(JSON.stringify(comment))).toEqual(comment)
  })
})

describe('commentSteps', () => {
  it('asks who writes only where the call demands it', () => {
    expect(commentSteps(sampleCall).names).toEqual(['write', 'person', 'review'])
    expect(commentSteps({ personalFields: [] }).names).toEqual(['write', 'review'])
  })
})

describe('placeCommentFault', () => {
  it.each([
    ['remarks.mokuteki', { step: 'write', id: 'remark-mokuteki', label: '1 目的' }],
    ['remarks.whole', { step: 'write', id: 'remark-whole', label: '案の全体' }],
    ['remarks', { step: 'write', id: 'remark-whole', label: '意見' }],
    ['personal.name', { step: 'person', id: 'personal-name', label: ofPlan('氏名') }],
  ])('leads from %s to a control', (at, place) => {
    expect(placeCommentFault(sampleCall, { at, reason: '' })).toEqual(place)
  })

  it('gives each remark its own reason', () => {
    expect(remarkErrors([{ step: 'write', id: 'remark-mokuteki', label: '', reason: '長すぎます。' }])).toEqual({ mokuteki: '長すぎます。' })
  })
})

describe('sectionLevels', () => {
  it.each([
    [[1, 2, 3], [3, 4, 5]],
    [[2, 4, 2], [3, 4, 3]],
    [[1, 2, 3, 4, 5, 6], [3, 4, 5, 6, 6, 6]],
  ])('puts headings of %j one level down at a time', (levels, shown) => {
    expect(sectionLevels(levels.map(level => ({ level })), 2)).toEqual(shown)
  })
})

describe('frozenCall', () => {
  it('reads what a draft carries, and nothing else', () => {
    expect(frozenCall(JSON.stringify(sampleCall))).toEqual(sampleCall)
    for (const text of ['', '{}', '[]', JSON.stringify({ ...sampleCall, format: 2 })]) expect(frozenCall(text)).toBeUndefined()
  })
})
