import { describe, expect, it } from 'vitest'
import { languageFileAt } from '../../../src/domain/delivery/languageFile.ts'

describe('languageFileAt', () => {
  it.each([
    ['/assets/language-ja-Ab_-1234.txt', { code: 'ja', isOfPages: false }],
    ['/assets/language-ja-easy-Ab_-1234.txt', { code: 'ja-easy', isOfPages: false }],
    ['/assets/language-zh-Hans-abcdefgh.txt', { code: 'zh-Hans', isOfPages: false }],
    ['/assets/language-pages-ja-easy-abcdefgh.txt', { code: 'ja-easy', isOfPages: true }],
    ['/assets/language-xx-abcdefgh.txt', undefined],
    ['/assets/language-pages-abcdefgh.txt', undefined],
    ['/assets/index-abcdefgh.js', undefined],
    ['/data/language-ja-abcdefgh.txt', undefined],
  ])('of %s is %j', (path, file) => {
    expect(languageFileAt(path)).toEqual(file)
  })
})
