import { describe, expect, it } from 'vitest'
import { renderPage } from '../renderPage.ts'

describe('the home page', () => {
  it('says at a glance whose plan it holds, for which years, and how much is in it', async () => {
    const text = (await renderPage('/'))?.text
    expect(text).toContain('伊勢原市 伊勢原市第5次総合計画 後期基本計画 中期戦略事業プラン 令和3年度(2021年度)〜令和4年度(2022年度)')
    expect(text).toContain('施策 40 主な事業 121 計画事業費 約90億円')
  })

  it('leads into the plan by every way there is', async () => {
    expect((await renderPage('/'))?.links).toEqual(expect.arrayContaining([
      '/plan/1', '/plan/5', '/leading-projects/4', '/divisions', '/sdgs', '/costs', '/introduction', '/participation',
    ]))
  })
})
