import { describe, expect, it } from 'vitest'
import { filledTexts, readTexts } from '../../../../src/app/ui/compose/readTexts.ts'

describe('filledTexts', () => {
  it('keeps the fields that are asked for and say something, as they were written', () => {
    expect(filledTexts({ name: ' 花子 ', contact: ' ', other: 'x' }, ['name', 'contact'])).toEqual({ name: ' 花子 ' })
  })

  it('is nothing where none is asked for', () => {
    expect(filledTexts({ name: '花子' }, [])).toBeUndefined()
  })
})

describe('readTexts', () => {
  it('leaves out what is no text', () => {
    expect(readTexts({ a: 'x', b: 1, c: null })).toEqual({ a: 'x' })
    expect(readTexts('x')).toEqual({})
  })
})
