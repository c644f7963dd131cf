import { describe, expect, it } from 'vitest'
import { NoteBook } from '../../../src/importer/parse/noteBook.ts'

const rules = [
  { id: 'word', title: '', reason: '', effect: 'content' },
  { id: 'column', title: '', reason: '', effect: 'layout' },
] as const

describe('NoteBook', () => {
  it('gives its notes in the order of the lines, also those added after it was asked', () => {
    const notes = new NoteBook('plan', rules)
    notes.repair('word', 9, 'a', 'b')
    expect(notes.all()).toHaveLength(1)
    notes.discrepancy('word', { text: 'c', line: 3 }, { text: 'd', line: 7 })
    expect(notes.all().map(note => note.kind)).toEqual(['discrepancy', 'repair'])
  })

  it('gives a part the notes that touch one of its places, with both its ends', () => {
    const notes = new NoteBook('plan', rules)
    for (const line of [4, 5, 8, 9]) notes.repair('word', line, String(line), '')
    const before = notes.touching(notes.at(5, 8), notes.at(20)).map(note => note.kind === 'repair' ? note.before : '')
    expect(before).toEqual(['5', '8'])
  })

  it('gives a disagreement to both places', () => {
    const notes = new NoteBook('plan', rules)
    notes.discrepancy('word', { text: 'c', line: 3 }, { text: 'd', line: 7 })
    expect([notes.touching(notes.at(3)), notes.touching(notes.at(7)), notes.touching(notes.at(5))].map(list => list.length)).toEqual([1, 1, 0])
  })

  it('keeps notes of layout for the report alone', () => {
    const notes = new NoteBook('plan', rules)
    notes.repair('column', 3, 'a', 'b')
    expect([notes.touching(notes.at(3)).length, notes.all().length]).toEqual([0, 1])
  })
})
