import { describe, expect, it } from 'vitest'
import { renderPage } from '../renderPage.ts'

describe('the chapter page', () => {
  it('shows the text as the city wrote it, and says what is only in the printed plan', async () => {
    const page = await renderPage('/introduction/1-1')
    expect(page?.text).toContain('平成30年度にスタートした第5次総合計画')
    expect(page?.text).toContain('もとの計画書にあります')
  })
})
