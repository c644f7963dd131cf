import { describe, expect, it } from 'vitest'
import { longMarkSpellings } from '../../../src/domain/search/longMarkSpellings.ts'

describe('longMarkSpellings', () => {
  it.each([
    ['サーバー', ['さーば']], ['サーバ管理', ['さーばー管理']], ['コンピューターシステム', []], ['サーバー管理者', ['さーば管理者']],
    ['ﾊﾞｽ', []], ['サーバ', []], ['ごみ', []],
  ])('spells %s the other way', (typed, expected) => {
    expect(longMarkSpellings(typed)).toEqual(expected)
  })
})
