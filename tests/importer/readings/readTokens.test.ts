import { describe, expect, it } from 'vitest'
import { SourceError } from '../../../src/importer/parse/sourceError.ts'
import { createAnalyser } from '../../../src/importer/readings/createAnalyser.ts'
import type { Override } from '../../../src/importer/readings/overridesSchema.ts'
import { compileOverrides, readTokens } from '../../../src/importer/readings/readTokens.ts'

const basis = 'test'

async function read(text: string, ...overrides: Override[]): Promise<string> {
  const tokens = readTokens(text, await createAnalyser(), compileOverrides(overrides))
  expect(tokens.map(token => token.surface).join('')).toBe(text)
  return tokens.map(({ surface, reading, isChecked }) => `${surface}/${reading ?? ''}${isChecked ? '*' : ''}`).join(' ')
}

describe('readTokens', () => {
  it('reads as the analyser does', async () => {
    expect(await read('健康づくり')).toBe('健康/けんこう づくり/づくり')
  })

  it('prefers an override over the words that it joins', async () => {
    expect(await read('協働の課', { surface: '協働', reading: 'きょうどう', basis })).toBe('協働/きょうどう* の/の 課/か')
  })

  it('analyses anew what an override leaves of a word', async () => {
    expect(await read('市民会館', { surface: '民会', reading: 'みんかい', basis })).toBe('市/し 民会/みんかい* 館/たて')
  })

  it('heeds the text before and after, and prefers the longest', async () => {
    const digit = { surface: '人', reading: 'にん', basis, before: '[0-9]$' }
    const two = { surface: '2人', reading: 'ふたり', basis, before: '(?:^|[^0-9])$' }
    expect(await read('2人と人', digit, two)).toBe('2人/ふたり* と/と 人/ひと')
    expect(await read('12人', digit, two)).toBe('12/ 人/にん*')
  })

  it('does not call probable what is checked', async () => {
    expect(await read('下谷', { surface: '下谷', reading: 'しもや', basis, isChecked: false })).toBe('下谷/しもや')
  })
})

describe('compileOverrides', () => {
  it('refuses a context that is no regular expression', () => {
    expect(() => compileOverrides([{ surface: '人', reading: 'ひと', basis, before: '(' }])).toThrow(SourceError)
  })
})
