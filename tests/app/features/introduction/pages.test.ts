import { describe, expect, it } from 'vitest'
import { renderPage } from '../renderPage.ts'

describe('the chapter page', () => {
  it('shows the text as the city wrote it, and says what is only in the printed plan', async () => {
    const page = await renderPage('/introduction/1-1')
    expect(page?.text).toContain('平成30年度にスタートした第5次総合計画')
    expect(page?.text).toContain('もとの計画書にあります')
  })

  it('leads from the chapter without text to the tree of the plan', async () => {
    const page = await renderPage('/introduction/1-5')
    expect(page?.title).toContain('施策体系')
    expect(page?.text).toContain('計画の体系を見る')
    expect(page?.links).toContain('/plan')
  })
})
