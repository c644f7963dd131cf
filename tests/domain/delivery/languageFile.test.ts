import { describe, expect, it } from 'vitest'
import { languageOfFile } from '../../../src/domain/delivery/languageFile.ts'

describe('languageOfFile', () => {
  it.each([
    ['/assets/language-ja-Ab_-1234.json', 'ja'],
    ['/assets/language-ja-easy-Ab_-1234.json', 'ja-easy'],
    ['/assets/language-zh-Hans-abcdefgh.json', 'zh-Hans'],
    ['/assets/language-xx-abcdefgh.json', undefined],
    ['/assets/index-abcdefgh.js', undefined],
    ['/data/language-ja-abcdefgh.json', undefined],
  ])('of %s is %s', (path, code) => {
    expect(languageOfFile(path)).toBe(code)
  })
})
