import { describe, expect, it } from 'vitest'
import { correctEverywhere, correctSource } from '../../../src/importer/parse/correctSource.ts'
import { NoteBook } from '../../../src/importer/parse/noteBook.ts'
import { refusal } from '../refusal.ts'
import { smallSource } from './plan/planFixture.ts'

const source = smallSource('国道のパイパス', '3力所と2力年', '体力')
const correction = { line: 1, before: 'パイパス', after: 'バイパス', evidence: '同じ言葉です。' }

describe('correctSource', () => {
  it('puts a misread word right and notes it', () => {
    const notes = new NoteBook('small', [])
    expect(correctSource(source, [correction], 'correction', notes).lines[0]).toBe('国道のバイパス')
    expect(notes.all()).toEqual([{ kind: 'repair', rule: 'correction', at: { document: 'small', from: 1, to: 1 }, before: 'パイパス', after: 'バイパス' }])
  })

  it.each([['gone', '国道'], ['there twice', 'パイパスとパイパス']])('refuses a source in which the word is %s', (_name, text) => {
    expect(refusal(() => correctSource(smallSource(text), [correction], 'correction', new NoteBook('small', []))).message)
      .toBe('small.txt:1行目: 読み誤りを直すはずの「パイパス」がこの行に1つだけありません。')
  })

  it('names the last line of a source that ends before the word', () => {
    expect(refusal(() => correctSource(source, [{ ...correction, line: 9 }], 'correction', new NoteBook('small', []))).line).toBe(3)
  })

  it('leaves the source that it was given as it was', () => {
    correctSource(source, [correction], 'correction', new NoteBook('small', []))
    expect(source.lines[0]).toBe('国道のパイパス')
  })
})

describe('correctEverywhere', () => {
  it('replaces what the rule finds and notes each place', () => {
    const notes = new NoteBook('small', [])
    expect(correctEverywhere(source, /力(?=[所年])/g, 'カ', 'kana', notes).lines).toEqual(['国道のパイパス', '3カ所と2カ年', '体力'])
    expect(notes.all().map(note => note.kind === 'repair' ? note.at.from : 0)).toEqual([2, 2])
  })
})
