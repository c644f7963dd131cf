import { describe, expect, it } from 'vitest'
import { plainWords } from '../../../../src/app/ui/text/words.ts'
import { describePlace } from '../../../../src/app/ui/plan/describePlace.ts'

const document = { id: 'plan', title: '見本の計画', publisher: '', publishedOn: null, publishedOnNote: '', file: '', sha256: '', lines: 9 }

describe('describePlace', () => {
  it('names the document and its lines', () => {
    expect(plainWords(describePlace([document], { document: 'plan', from: 4, to: 6 }))).toBe('「見本の計画」の4〜6行目')
    expect(plainWords(describePlace([document], { document: 'plan', from: 4, to: 4 }))).toBe('「見本の計画」の4行目')
  })

  it('falls back to the id of a document that is not listed', () => {
    expect(plainWords(describePlace([], { document: 'other', from: 1, to: 1 }))).toBe('「other」の1行目')
  })
})
