import { describe, expect, it } from 'vitest'
import { keepAnswerValues, readAnswerValues } from '../../../../src/app/features/surveys/answerValues.ts'

describe('readAnswerValues', () => {
  it('reads what was kept, unfinished answers too', () => {
    const values = { answers: { day: '2026-4-', age: '二十', jobs: ['farm'], place: { latitude: 120, longitude: 139 }, range: 3 }, code: '7K2QX' }
    expect(readAnswerValues(structuredClone(keepAnswerValues(values)))).toEqual(values)
  })

  it('passes over what is no answer', () => {
    expect(readAnswerValues({ answers: { a: null, b: { latitude: 'x' }, c: [1, 'd'] }, code: 5 })).toEqual({ answers: { c: ['d'] }, code: '' })
    expect(readAnswerValues({})).toEqual({ answers: {}, code: '' })
  })
})
