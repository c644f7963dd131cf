import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applyEdit } from './applyEdit.ts'
import { mutations } from './mutations.ts'

describe('applyEdit', () => {
  it('puts another text in the place of one, whatever signs are in it', () => {
    expect(applyEdit('if (a) b()', { from: 'a', to: '$&' })).toBe('if ($&) b()')
  })

  it('refuses a text that is not there, or there twice', () => {
    expect(applyEdit('a', { from: 'b', to: '' })).toBeUndefined()
    expect(applyEdit('aa', { from: 'a', to: '' })).toBeUndefined()
  })
})

describe('mutations', () => {
  it.each(mutations)('finds what it alters: $name', ({ edits, tests }) => {
    for (const { file, from, to } of edits) expect(applyEdit(readFileSync(file, 'utf8'), { from, to }), `${file}: ${from}`).toBeDefined()
    expect(tests.filter(test => !existsSync(test))).toEqual([])
  })
})
