import { describe, expect, it } from 'vitest'
import { seeded } from '../../seeded.ts'
import { firstDifference, lineNamedBySeal, outcome, realLines } from './planSource.ts'

const chance = seeded(7)
const strange = Array.from('0123456789,千円%人力カー一。、()（）\t 〓')

function anyLine(): number {
  return chance(realLines.length)
}

/** One character of a line replaced, dropped or put in. */
function withCharacter(): { readonly edited: number, readonly lines: readonly string[] } {
  const index = anyLine()
  const characters = Array.from(realLines[index] ?? '')
  const [at, put] = [chance(characters.length + 1), strange[chance(strange.length)] ?? '〓']
  const kind = characters.length === 0 ? 2 : chance(3)
  const changed = kind === 0 ? characters.toSpliced(at, 1, put) : kind === 1 ? characters.toSpliced(at, 1) : characters.toSpliced(at, 0, put)
  return { edited: index + 1, lines: realLines.with(index, changed.join('')) }
}

/** A line dropped or doubled, or two exchanged. */
function withLines(): readonly string[] {
  const [index, other] = [anyLine(), anyLine()]
  const [text, otherText] = [realLines[index] ?? '', realLines[other] ?? '']
  return [realLines.toSpliced(index, 1), realLines.toSpliced(index, 0, text), realLines.with(index, otherText).with(other, text)][chance(3)] ?? realLines
}

describe('the seal over the real source', () => {
  it('takes the committed source', () => {
    expect(lineNamedBySeal(realLines)).toBe(0)
  })

  it('names the line of any single character changed', () => {
    const wrong = Array.from({ length: 1000 }, withCharacter).filter(({ edited, lines }) => {
      const isSameText = lines[edited - 1] === realLines[edited - 1]
      return lineNamedBySeal(lines) !== (isSameText ? 0 : edited)
    })
    expect(wrong.map(({ edited }) => edited)).toEqual([])
  })

  it('names the first line that is other than it was when lines are dropped, doubled or exchanged', () => {
    const changes = Array.from({ length: 1000 }, withLines)
    expect(changes.filter(lines => lineNamedBySeal(lines) !== firstDifference(lines)).map(firstDifference)).toEqual([])
  })

  it('refuses every digit of baselines and targets, which the parse alone cannot check', () => {
    const changes = realLines.flatMap((text, index) => (realLines[index - 1] ?? '').includes('現状値')
      ? [...text.matchAll(/\d/g)].map(match => ({ line: index + 1, lines: realLines.with(index, `${text.slice(0, match.index)}${(Number(match[0]) + 1) % 10}${text.slice(match.index + 1)}`) }))
      : [])
    expect(changes.length).toBeGreaterThan(500)
    expect(changes.filter(({ line, lines }) => lineNamedBySeal(lines) !== line)).toEqual([])
    expect(changes.slice(100, 103).map(({ lines }) => outcome(lines))).toEqual(['other figures', 'other figures', 'other figures'])
  })
})
