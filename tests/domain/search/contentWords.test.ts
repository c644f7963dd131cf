import { describe, expect, it } from 'vitest'
import { contentWords } from '../../../src/domain/search/contentWords.ts'

describe('contentWords', () => {
  it.each([
    ['中学校の給食はいつから', ['中学校', '給食']],
    ['うちの近くの公園は', ['公園']],
    ['大山の観光客は何人', ['大山', '観光客']],
    ['新東名はいつ開通', ['新東名', '開通']],
    ['弁護士に相談したい', ['弁護士', '相談']],
    ['ごみを減らすには', ['ごみ', '減らす']],
    ['こうえんは', ['こうえん']],
    ['子ども会', ['子ども会']],
    ['建て替え', ['建て替え']],
    ['どこ', []],
  ])('takes from %s what it is about', (typed, expected) => {
    expect(contentWords([typed])).toEqual(expected)
  })
})
