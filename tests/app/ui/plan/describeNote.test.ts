import { describe, expect, it } from 'vitest'
import { describeNote } from '../../../../src/app/ui/plan/describeNote.ts'
import { plainWords } from '../../../../src/app/ui/text/words.ts'

const at = (from: number, to = from) => ({ document: 'plan', from, to })
const repair = (before: string, after: string) => describeNote({ kind: 'repair', rule: 'r', at: at(7, 9), before, after })

describe('describeNote', () => {
  it('says what the source has and how it was read', () => {
    expect(plainWords(repair('2力年', '2カ年'))).toBe('原文(OCR)では「2力年」とありますが、「2カ年」と読みました(7〜9行目)。')
  })

  it('tells what was added from what was taken away', () => {
    expect(plainWords(repair('', '円'))).toBe('原文(OCR)にない「円」を補いました(7〜9行目)。')
    expect(plainWords(repair('円円', ''))).toBe('原文(OCR)の「円円」を除きました(7〜9行目)。')
  })

  it('gives both places where the documents disagree', () => {
    expect(plainWords(describeNote({ kind: 'discrepancy', rule: 'r', shown: '甲', shownAt: at(3), other: '乙', otherAt: at(8) })))
      .toBe('この画面では「甲」(3行目)と表示しています。別の箇所では「乙」(8行目)と書かれています。')
  })
})
