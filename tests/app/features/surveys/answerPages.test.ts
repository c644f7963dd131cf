import { describe, expect, it } from 'vitest'
import { answerPages, shownAnswerPages } from '../../../../src/app/features/surveys/answerPages.ts'
import type { FormItem } from '../../../../src/domain/survey/surveyForm.ts'

const text = (name: string): FormItem => ({ type: 'text', name, label: { ja: name } })
const note = (name: string): FormItem => ({ type: 'note', name, label: { ja: name } })
const namesOf = (items: readonly FormItem[]) => answerPages({ items }).map(page => page.items.map(({ name }) => name).join(' '))

describe('answerPages', () => {
  it('keeps a group as its author made it', () => {
    const many = Array.from({ length: 20 }, (_, index) => text(`q${index}`))
    expect(answerPages({ items: [{ type: 'group', name: 'g', items: many }] })).toMatchObject([{ name: 'g', items: many }])
  })

  it('cuts what stands in no group after six questions, a note with the question after it', () => {
    const items = ['a', 'b', 'c', 'd', 'e', 'f'].map(text)
    expect(namesOf([...items, note('n'), text('g'), note('end')])).toEqual(['a b c d e f', 'n g end'])
  })

  it('has a page for notes alone', () => {
    expect(namesOf([note('n')])).toEqual(['n'])
  })
})

describe('shownAnswerPages', () => {
  it('passes over a page on which nothing is to be seen', () => {
    const pages = answerPages({ items: [{ type: 'group', name: 'g', items: [text('a')] }, { type: 'group', name: 'h', items: [text('b')] }] })
    expect(shownAnswerPages(pages, { shown: new Set(['g', 'h', 'b']) }).map(({ name }) => name)).toEqual(['h'])
  })
})
