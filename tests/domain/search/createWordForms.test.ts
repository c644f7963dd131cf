import { describe, expect, it } from 'vitest'
import { createWordForms } from '../../../src/domain/search/createWordForms.ts'
import { createWordReadings } from '../../../src/domain/search/wordReadings.ts'

const readings = createWordReadings({ words: [['寄', 'き'], ['付', 'ふ']] })
const makeWord = createWordForms({ groups: [['ごみ', '廃棄物'], ['橋りょう', '橋'], ['修繕', '修理']] }, readings)

function forms(typed: string): string[] {
  return (makeWord(typed)?.forms ?? []).map(({ text, where, factor }) => `${text} ${where} ${factor}`)
}

describe('createWordForms', () => {
  it('takes the word as typed first, then its other spelling, its sound and its synonyms', () => {
    expect(forms('ゴミ')).toEqual(['ごみ written 1', 'ごみ spoken 0.85', '廃棄物 written 0.75'])
    expect(forms('センター')).toEqual(['せんたー written 1', 'せんた written 0.95', 'せんたー spoken 0.85'])
  })

  it('combines synonyms of several parts', () => {
    expect(forms('橋りょう修理')).toEqual(['橋りょう修理 written 1', '橋修理 written 0.75', '橋りょう修繕 written 0.75', '橋修繕 written 0.75'])
  })

  it('does not look for one kana in readings', () => {
    expect(forms('か')).toEqual(['か written 1'])
  })

  it('keeps for the last what is read alike, and the inside of readings', () => {
    expect(makeWord('寄付')?.lastForms).toEqual([{ text: 'きふ', where: 'spoken', factor: 0.6 }])
    expect(makeWord('きふ')?.lastForms).toEqual([{ text: 'きふ', where: 'within', factor: 0.4 }])
  })

  it('takes kana also for the words that are read so, with their synonyms and with kana after them', () => {
    const makeSpoken = createWordForms({ groups: [['公園', '広場']] }, createWordReadings({ words: [['講演', 'こうえん'], ['公園', 'こうえん'], ['図', 'はか']] }))
    const written = (typed: string) => makeSpoken(typed)?.forms.filter(form => form.where === 'written').map(({ text, factor }) => `${text} ${factor.toFixed(2)}`)
    expect(written('コウエン')).toEqual(['こうえん 1.00', '講演 0.25', '公園 0.85', '広場 0.60'])
    expect(written('はかる')).toEqual(['はかる 1.00', '図る 0.40'])
  })

  it('knows no sound without a word list', () => {
    expect(createWordForms({ groups: [] }, undefined)('きふ')).toEqual({ typed: 'きふ', forms: [{ text: 'きふ', where: 'written', factor: 1 }], lastForms: [] })
  })

  it('makes no word of what says nothing', () => {
    expect(makeWord('・')).toBeUndefined()
  })
})
