import { describe, expect, it } from 'vitest'
import { homophonesSteps } from '../../../src/domain/search/homophones.ts'
import { runToEnd } from '../../../src/domain/search/runToEnd.ts'

const homophones = runToEnd(homophonesSteps({
  words: [['学校', 'がっこう'], ['学', 'がく'], ['人', 'にん'], ['人と', 'ひとと'], ['取り組', 'とりく'], ['日で', 'ひで'], ['紙媒体', 'かみばいたい'], ['媒体', 'ばいたい'], ['会', 'かい'], ['回', 'かい']],
}))

describe('homophonesSteps', () => {
  it.each([
    ['がっこう', ['学校']],
    ['かい', ['会', '回']],
    ['ひと', ['人']],
    ['ひ', ['日']],
    ['かみ', ['紙']],
    ['がっこ', []],
  ])('knows which words are read as %s', (kana, expected) => {
    expect(homophones(kana)).toEqual(expected)
  })

  it('takes one kana within a word for no word', () => {
    expect([homophones('と'), homophones('く')]).toEqual([[], []])
  })
})
