import { describe, expect, it } from 'vitest'
import { readMessageLines, writeMessageLines } from '../../../src/domain/language/messageLines.ts'

const messages = ['Plan', { one: '{n} day', other: '{n} days' }, '', '計画《けいかく》 {name}']

describe('readMessageLines', () => {
  it('reads what was written, each text by its place', () => {
    const written = writeMessageLines('en', messages)
    expect(readMessageLines('en', written)).toEqual({ 0: messages[0], 1: messages[1], 2: messages[2], 3: messages[3] })
    expect(Object.keys(readMessageLines('en', written, 'p') ?? {})).toEqual(['p0', 'p1', 'p2', 'p3'])
  })

  it.each(['<!doctype html>\n<title>Wi-Fi</title>', 'ja\n計画', '', 'enx\nPlan'])('takes nothing that is not of the language: %j', (text) => {
    expect(readMessageLines('en', text)).toBeUndefined()
  })
})

describe('writeMessageLines', () => {
  it('begins with the language, and writes the forms of a text on its line', () => {
    expect(writeMessageLines('en', messages.slice(0, 2))).toBe('en\nPlan\none\t{n} day\tother\t{n} days')
  })

  it.each(['two\nlines', 'a\ttab'])('refuses a text that would break the lines: %j', (text) => {
    expect(() => writeMessageLines('en', [text])).toThrow('line end')
    expect(() => writeMessageLines('en', [{ other: text }])).toThrow('line end')
  })
})
