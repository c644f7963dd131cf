import { describe, expect, it } from 'vitest'
import { textLimit } from '../../../../src/app/features/surveys/textLimit.ts'

describe('textLimit', () => {
  it.each([['string-length(.) <= 400', 400], [' string-length( . )<=20', 20], ['string-length(.) <= 400 or ${q} = 1', 10_000], [undefined, 10_000]])('of %s is %i', (constraint, limit) => {
    expect(textLimit(constraint === undefined ? {} : { constraint })).toBe(limit)
  })
})
