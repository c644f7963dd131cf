import { describe, expect, it } from 'vitest'
import { langOf, splitText } from '../../../../src/app/ui/text/splitText.ts'
import { ofPlan } from '../../../../src/app/ui/text/words.ts'
import { markPieces } from '../../../../src/domain/language/markedReadings.ts'

describe('splitText', () => {
  it('leaves Japanese as it is in a page in Japanese', () => {
    expect(splitText('施策「見本」', 'ja')).toEqual(['施策「見本」'])
  })

  it.each([
    ['Comments on “見本の計画(案)”', ['Comments on “', ofPlan('見本の計画(案)'), '”']],
    ['Rises from 100 万人 to 104 万人.', ['Rises from 100 ', ofPlan('万人'), ' to 104 ', ofPlan('万人'), '.']],
    ['Held (見本市民会館)', ['Held (', ofPlan('見本市民会館'), ')']],
    ['【見本】 3.1 公園', [ofPlan('【見本】 3.1 公園')]],
    ['Nothing of it', ['Nothing of it']],
  ])('finds the Japanese in another language: %s', (text, pieces) => {
    expect(splitText(text, 'en')).toEqual(pieces)
  })

  it('takes for Japanese in Chinese what holds kana', () => {
    expect(splitText('暮らし力', 'zh-Hans')).toEqual([ofPlan('暮らし力')])
    expect(splitText('2026年4月1日', 'zh-Hans')).toEqual(['2026年4月1日'])
  })

  it('shows the readings that stand between marks, and those of days', () => {
    const marked = markPieces([{ kind: 'text', text: '市', reading: 'し' }, { kind: 'text', text: 'は4月' }])
    const read = (text: string, reading: string) => ({ pieces: [{ text, reading, isChecked: true }] })
    expect(splitText(marked, 'ja-easy')).toEqual([read('市', 'し'), 'は4', read('月', 'がつ')])
  })
})

describe('langOf', () => {
  it('is Japanese for the city\'s text in a page of another language', () => {
    expect([langOf('見本の課', 'en'), langOf('All', 'en'), langOf('見本の課', 'ja')]).toEqual(['ja', undefined, undefined])
  })

  it('goes by most of the text', () => {
    expect([langOf('A 案と同様の方向', 'en'), langOf('Held by 見本の課 (12 of all)', 'en')]).toEqual(['ja', undefined])
  })
})
