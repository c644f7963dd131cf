import { describe, expect, it } from 'vitest'
import { datePartsOf, joinDateParts } from '../../../../src/app/ui/form/dateParts.ts'

describe('joinDateParts', () => {
  it('makes a date of three fields, full-width digits included', () => {
    expect(joinDateParts({ year: '２０２６', month: '4', day: '１' })).toBe('2026-04-01')
  })

  it('has no value while all fields are empty', () => {
    expect(joinDateParts({ year: '', month: ' ', day: '' })).toBeUndefined()
  })

  it('keeps an unfinished date so that its fields can be filled again', () => {
    const unfinished = joinDateParts({ year: '2026', month: '4', day: '' })
    expect(unfinished).toBe('2026-4-')
    expect(datePartsOf(unfinished)).toEqual({ year: '2026', month: '4', day: '' })
  })
})

describe('datePartsOf', () => {
  it('shows a date without leading zeros', () => {
    expect(datePartsOf('2026-04-01')).toEqual({ year: '2026', month: '4', day: '1' })
    expect(datePartsOf(undefined)).toEqual({ year: '', month: '', day: '' })
  })
})
