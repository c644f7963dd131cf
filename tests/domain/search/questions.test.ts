import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSearchIndex } from '../../../src/domain/search/createSearchIndex.ts'
import { documents, pageKey, readings, synonyms } from './cityData.ts'

interface Question { readonly typed: string, readonly asks: string, readonly pages: readonly string[] }

const questions = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../fixtures/search/questions.json'), 'utf8')) as readonly Question[]

describe('everyday questions', () => {
  it('name pages that there are', () => {
    const pages = new Set(documents.map(document => pageKey(document.page)))
    expect(questions.length).toBeGreaterThanOrEqual(60)
    expect(questions.flatMap(question => question.pages).filter(page => !pages.has(page))).toEqual([])
  })

  it('have their page among the first three hits, nine times of ten or more', () => {
    const index = createSearchIndex({ documents, synonyms, readings })
    const missed = questions.filter(({ typed, pages }) =>
      !index.search({ typed, limit: 3 }).hits.some(hit => pages.includes(pageKey(hit.document.page))))
    const reached = questions.length - missed.length
    process.stdout.write(`everyday questions answered in the first three: ${reached} of ${questions.length} (${(100 * reached / questions.length).toFixed(1)} %)${missed.length > 0 ? `; not: ${missed.map(question => question.typed).join('、')}` : ''}\n`)
    expect(reached / questions.length).toBeGreaterThanOrEqual(0.9)
  })
})
