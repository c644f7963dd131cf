import { describe, expect, it } from 'vitest'
import { isIos } from '../../../src/app/shell/useInstall.ts'

describe('isIos', () => {
  it.each([
    ['an iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X)', 5, true],
    ['an iPad that says it is a Mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5, true],
    ['a Mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 0, false],
    ['an Android phone', 'Mozilla/5.0 (Linux; Android 14)', 5, false],
  ])('tells %s', (_, userAgent, maxTouchPoints, isIt) => {
    expect(isIos({ userAgent, maxTouchPoints })).toBe(isIt)
  })
})
