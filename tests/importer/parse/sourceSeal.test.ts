import { describe, expect, it } from 'vitest'
import type { SourceSeal } from '../../../src/importer/parse/sourceSeal.ts'
import { checkSeal, formatSeal, parseSeal, sealChange, sealSource } from '../../../src/importer/parse/sourceSeal.ts'
import { refusal } from '../refusal.ts'
import { smallSource } from './plan/planFixture.ts'

const digest = (text: string) => `#${text}`
const source = smallSource('表紙', '', '現状値 10人', '目標値 20人', '奥付')
const seal = sealSource(source, digest)

function refusedLine(changed: readonly string[], against: SourceSeal = seal) {
  return refusal(() => { checkSeal(smallSource(...changed), against, digest) }).line
}

describe('checkSeal', () => {
  it('takes the source that was sealed', () => {
    expect(() => { checkSeal(source, seal, digest) }).not.toThrow()
  })

  it.each([
    ['a changed line', source.lines.with(3, '目標値 30人'), 4],
    ['a line with a space more', source.lines.with(2, '現状値 10人 '), 3],
    ['two lines swapped', source.lines.with(2, '目標値 20人').with(3, '現状値 10人'), 3],
    ['a line dropped', source.lines.toSpliced(3, 1), 4],
    ['a line doubled', source.lines.toSpliced(4, 0, '目標値 20人'), 5],
    ['a line more at the end', [...source.lines, '追記'], 6],
    ['the last line gone', source.lines.slice(0, 4), 5],
  ])('refuses %s and names the first line that differs', (_name, changed, line) => {
    expect(refusedLine(changed)).toBe(line)
  })

  it('says how to accept a line that is right', () => {
    expect(refusal(() => { checkSeal(smallSource(...source.lines.with(0, '表題')), seal, digest) }).message)
      .toBe('small.txt:1行目: 確認済みの文書と違います。市の文書と見比べて正しければ、--seal を付けて確認済みにしてください。')
  })

  it('says that it is another document where hardly a line is known', () => {
    expect(refusal(() => { checkSeal(smallSource('別の表紙', '', '別の本文', '奥付'), seal, digest) }).message)
      .toBe('small.txt: 別の文書のようです(確認済みの行と一致するのは3行のうち1行です)。')
  })
})

describe('sealChange', () => {
  it('finds nothing where nothing differs', () => {
    expect(sealChange(source, seal, digest)).toBeUndefined()
  })

  it.each([
    ['a changed line', source.lines.with(3, '目標値 30人'), [4], 1],
    ['every line but the blank one changed', source.lines.map(line => line && `${line}?`), [1, 3, 4, 5], 4],
    ['a line inserted near the top', source.lines.toSpliced(1, 0, '前文'), [2], 0],
    ['a line changed after one inserted', [source.lines[0] ?? '', '前文', ...source.lines.slice(1).with(1, '現状値 11人')], [2, 4], 1],
    ['a line dropped', source.lines.toSpliced(3, 1), [], 1],
    ['two lines swapped', source.lines.with(2, '目標値 20人').with(3, '現状値 10人'), [4], 1],
    ['lines more at the end', [...source.lines, '追記', '追記'], [6, 7], 0],
    ['the last lines gone', source.lines.slice(0, 3), [], 2],
  ])('names the lines of %s', (_name, changed, lines, gone) => {
    const change = sealChange(smallSource(...changed), seal, digest)
    expect(change).toMatchObject({ file: 'small.txt', lines: lines.map(number => ({ number, text: changed[number - 1] })), gone })
  })
})

describe('SealChange.first', () => {
  it('is the line that checkSeal names', () => {
    const changed = source.lines.toSpliced(3, 1)
    expect(sealChange(smallSource(...changed), seal, digest)?.first).toBe(refusedLine(changed))
  })
})

describe('parseSeal', () => {
  it('reads what formatSeal wrote, blank lines included', () => {
    expect(parseSeal(formatSeal(seal))).toEqual(seal)
    expect(formatSeal(seal)).toBe('#表紙\n#\n#現状値 10人\n#目標値 20人\n#奥付\n')
  })
})
