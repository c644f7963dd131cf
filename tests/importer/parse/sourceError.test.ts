import { describe, expect, it } from 'vitest'
import { SourceError } from '../../../src/importer/parse/sourceError.ts'

describe('SourceError', () => {
  it('names file and line before the reason', () => {
    expect(new SourceError('plan.txt', 12, '読めません。')).toMatchObject({ name: 'SourceError', file: 'plan.txt', line: 12, message: 'plan.txt:12行目: 読めません。' })
  })

  it('names the file alone where the whole file is meant', () => {
    expect(new SourceError('plan.txt', 0, '空です。').message).toBe('plan.txt: 空です。')
  })
})
