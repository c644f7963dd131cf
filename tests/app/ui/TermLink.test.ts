import { describe, expect, it } from 'vitest'
import TermLink from '../../../src/app/ui/TermLink.vue'
import { wordsOf } from '../../../src/app/ui/text/wordsOf.ts'
import { renderHtml, textOf } from './renderHtml.ts'

describe('TermLink', () => {
  it('leads to its term in the glossary, and names it', async () => {
    const html = await renderHtml(TermLink, { id: 'public-comment', term: wordsOf('participation.call') })
    expect(html).toContain('href="/glossary#public-comment"')
    expect(textOf(html)).toBe('パブリックコメントとは')
  })
})
