import { describe, expect, it } from 'vitest'
import { cutText } from '../../../../src/app/ui/text/cutText.ts'

const segments = [{ text: 'こころと' }, { text: '健康', reading: 'けんこう', isChecked: true }, { text: 'づくりの' }]
/** `こ[ころ]`, with readings in round brackets. */
const shown = (marks: readonly { from: number, to: number }[]) => cutText(segments, marks).map((part) => {
  const text = part.pieces.map(piece => piece.text + (piece.reading ? `(${piece.reading})` : '')).join('')
  return part.isMarked ? `[${text}]` : text
}).join('')

describe('cutText', () => {
  it.each([
    ['nothing', [], 'こころと健康(けんこう)づくりの'],
    ['a part of a text without readings', [{ from: 1, to: 3 }], 'こ[ころ]と健康(けんこう)づくりの'],
    ['a word with its reading as a whole', [{ from: 5, to: 6 }], 'こころと[健康(けんこう)]づくりの'],
    ['over the borders of words in one mark', [{ from: 3, to: 8 }], 'ここ' + 'ろ[と健康(けんこう)づく]りの'],
    ['two places', [{ from: 0, to: 1 }, { from: 9, to: 10 }], '[こ]ころと健康(けんこう)づくり[の]'],
  ])('marks %s', (_case, marks, expected) => {
    expect(shown(marks)).toBe(expected)
  })

  it('keeps the text, wherever the marks are', () => {
    const text = segments.map(segment => segment.text).join('')
    for (let from = 0; from < text.length; from += 1) {
      for (let to = from + 1; to <= text.length; to += 1) {
        expect(cutText(segments, [{ from, to }]).flatMap(part => part.pieces).map(piece => piece.text).join('')).toBe(text)
      }
    }
  })
})
