import { describe, expect, it } from 'vitest'
import { NoteBook } from '../../../../src/importer/parse/noteBook.ts'
import { voteName } from '../../../../src/importer/parse/plan/voteName.ts'

function vote(...texts: readonly string[]) {
  const notes = new NoteBook('plan', [])
  const name = voteName(notes, 'name-vote', texts.map((text, index) => ({ text, line: index + 1 })))
  return { name, others: notes.all().map(note => note.kind === 'discrepancy' ? [note.shown, note.shownAt.from, note.other, note.otherAt.from] : []) }
}

describe('voteName', () => {
  it('shows what most places say and notes the others', () => {
    expect(vote('心と体', 'こころと体', 'こころと体')).toEqual({ name: 'こころと体', others: [['こころと体', 2, '心と体', 1]] })
  })

  it('shows what the first says where as many say otherwise', () => {
    expect(vote('生きがいがある', '生きがいもてる')).toEqual({ name: '生きがいがある', others: [['生きがいがある', 1, '生きがいもてる', 2]] })
  })

  it('does not count width and spaces', () => {
    expect(vote('ＩＣＴ推進', 'ICT 推進')).toEqual({ name: 'ＩＣＴ推進', others: [] })
  })

  it('takes the only place there is', () => {
    expect(vote('人権')).toEqual({ name: '人権', others: [] })
  })
})
