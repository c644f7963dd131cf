import { describe, expect, it } from 'vitest'
import { createCorpus } from '../../../src/domain/search/corpus.ts'
import { createWordForms } from '../../../src/domain/search/createWordForms.ts'
import { findPassage } from '../../../src/domain/search/findPassage.ts'
import { fieldsOf } from '../../../src/domain/search/searchDocument.ts'

function cut(text: string, typed: string): string | undefined {
  const document = { id: 'a', kind: 'project', page: { kind: 'project', id: 'a' }, title: '', fields: fieldsOf('body', 'schedule', [text]), divisionIds: [], leadingProjectIds: [], sdgs: [] } as const
  const word = createWordForms({ groups: [] }, undefined)(typed)
  const passage = findPassage(createCorpus([document], undefined), 0, word ? [word.forms] : [], undefined)
  for (const { from, to } of passage?.marks ?? []) expect(from >= (passage?.from ?? 0) && to <= (passage?.to ?? 0)).toBe(true)
  return passage && text.slice(passage.from, passage.to)
}

describe('findPassage', () => {
  it('shows a short text whole', () => {
    expect(cut('公園の遊具を直します。', '遊具')).toBe('公園の遊具を直します。')
  })

  it('begins with the sentence where that is near', () => {
    expect(cut(`${'あ'.repeat(50)}。公園の遊具`, '遊具')).toBe('公園の遊具')
  })

  it('shows some letters before and no more than 96', () => {
    expect(cut(`${'あ'.repeat(50)}遊具${'い'.repeat(200)}`, '遊具')).toBe(`${'あ'.repeat(24)}遊具${'い'.repeat(70)}`)
  })

  it('finds nothing where the word is not', () => {
    expect(cut('公園', '遊具')).toBeUndefined()
  })
})
