import { describe, expect, it } from 'vitest'
import { renderPage } from '../renderPage.ts'

describe('the progress page', () => {
  it('says that its documents hold no results, with the promise of the plan and the way to it', async () => {
    const page = await renderPage('/progress')
    expect(page?.text).toContain('未公表: このアプリの資料には、実績と評価がありません')
    expect(page?.text).toContain('事業評価を毎年度実施し')
    expect(page?.links).toContain('/introduction/1-8')
  })

  it('is led to from the home page, the plan, and pages of policies', async () => {
    for (const address of ['/', '/plan', '/policies/01', '/plan/1', '/projects/1-101']) {
      expect((await renderPage(address))?.links).toContain('/progress')
    }
  })
})
