import { describe, expect, it } from 'vitest'
import { LineLedger } from '../../../src/importer/parse/lineLedger.ts'
import { SourceCursor } from '../../../src/importer/parse/sourceCursor.ts'
import { refusal } from '../refusal.ts'
import { smallSource } from './plan/planFixture.ts'

function cursorOver(lines: readonly string[], furniture: readonly string[] = []) {
  const source = smallSource(...lines)
  const ledger = new LineLedger(source)
  return { ledger, cursor: new SourceCursor(source, ledger, furniture) }
}

describe('SourceCursor', () => {
  it('cuts a row into its cells that hold anything and keeps the columns they stand in', () => {
    const { cursor } = cursorOver(['', '\t一般財源 \t\t 10\t'])
    expect(cursor.peek()).toEqual({ number: 2, text: '一般財源 \t\t 10', cells: ['一般財源', '10'], columns: [1, 3] })
  })

  it('books page furniture and passes over it', () => {
    const { cursor, ledger } = cursorOver(['届ける力', '本文', ' 届ける力 '], ['届ける力'])
    expect(cursor.take('本文', '本文').text).toBe('本文')
    expect(cursor.peek()).toBeUndefined()
    expect([...ledger.counts()]).toEqual([['ページの飾り', 2], ['本文', 1]])
  })

  it('takes furniture only where it is the whole line', () => {
    expect(cursorOver(['未来へ届ける力'], ['届ける力']).cursor.peek()?.text).toBe('未来へ届ける力')
  })

  it('looks ahead without taking', () => {
    const { cursor } = cursorOver(['一', '', '二'])
    expect([cursor.peek()?.text, cursor.peek(1)?.text, cursor.peek(2)]).toEqual(['一', '二', undefined])
    expect([cursor.sees(/^一$/), cursor.sees(/^二$/)]).toEqual([true, false])
  })

  it('says what is missing where the document ends too early', () => {
    const { cursor } = cursorOver(['表紙', '本文'])
    cursor.take('表紙', '表紙')
    cursor.take('本文', '本文')
    expect(refusal(() => cursor.take('奥付', '奥付')).message).toBe('small.txt:2行目: 文書が途中で終わっています。奥付があるはずです。')
    expect(refusal(() => cursor.takeMatch('奥付', /年/, '発行の年月')).message).toBe('small.txt:2行目: 発行の年月があるはずですが、「文書の終わり」とあります。')
  })

  it('gives the groups of a line that fits, and says what stands there instead of one that does not', () => {
    const { cursor } = cursorOver(['第1章 はじめに', '本文'])
    expect(cursor.takeMatch('目次', /^第(\d)章 (.+)$/, '章').groups).toEqual(['1', 'はじめに'])
    expect(refusal(() => cursor.takeMatch('目次', /^第(\d)章/, '章')).message).toBe('small.txt:2行目: 章があるはずですが、「本文」とあります。')
  })

  it.each([['一つ足りない', 'a\tb', 2], ['一つ多い', 'a\tb\tc\td', 4]])('refuses a row with a cell too many or too few (%s)', (_name, row, count) => {
    expect(refusal(() => cursorOver([row]).cursor.takeRow('表', 3, '表の行')).message).toBe(`small.txt:1行目: 表の行には3つの欄があるはずですが、${count}つあります。`)
  })

  it('stands on line 1 of a document without text', () => {
    expect(cursorOver(['', ' ']).cursor.line).toBe(1)
  })
})
