import { describe, expect, it } from 'vitest'
import { isLookKept, readLook } from '../../../src/app/look/look.ts'

const kept = (text: string | null) => readLook({ getItem: () => text }, ['ja-JP'])
const phone = { theme: 'phone', contrast: 'phone', motion: 'phone', textSize: 0, lines: 'normal', language: 'ja' }

describe('readLook', () => {
  it('follows the phone where nothing was chosen', () => {
    expect(kept(null)).toEqual(phone)
  })

  it('takes the language that the browser likes best', () => {
    expect(readLook({ getItem: () => null }, ['de', 'vi-VN', 'ja'])).toEqual({ ...phone, language: 'vi' })
  })

  it('takes what was chosen', () => {
    const chosen = { theme: 'dark', contrast: 'more', motion: 'less', textSize: 4, lines: 'wide', language: 'vi' }
    expect(kept(JSON.stringify(chosen))).toEqual(chosen)
  })

  it.each(['{', '[]', 'null', '7', '"dark"', '{"theme":"pink","textSize":9,"language":"xx"}'])('takes %s for nothing chosen', (text) => {
    expect(kept(text)).toEqual(phone)
  })

  it('keeps what it understands of a look that it does not understand wholly', () => {
    expect(kept('{"theme":"light","textSize":"large"}')).toEqual({ ...phone, theme: 'light' })
  })
})

describe('isLookKept', () => {
  it.each([[null, false], ['{"language":"en"}', true]])('of %s is %s', (text, expected) => {
    expect(isLookKept({ getItem: () => text })).toBe(expected)
  })
})
