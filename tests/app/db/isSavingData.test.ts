import { describe, expect, it } from 'vitest'
import { isSavingData } from '../../../src/app/db/isSavingData.ts'

describe('isSavingData', () => {
  it.each([
    ['asks for it', { connection: { saveData: true } }, true],
    ['does not', { connection: { saveData: false } }, false],
    ['cannot be asked', {}, false],
  ])('when the browser %s', (_case, browser, expected) => {
    expect(isSavingData(browser)).toBe(expected)
  })
})
