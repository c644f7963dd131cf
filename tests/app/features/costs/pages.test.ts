import { describe, expect, it } from 'vitest'
import { renderPage } from '../renderPage.ts'

describe('the costs page', () => {
  it('shows the totals as the plan prints them, and that they add up', async () => {
    const text = (await renderPage('/costs'))?.text
    expect(text).toContain('9,002,173千円 (約90億円)')
    expect(text).toContain('合計 事業費計 4,162,462 4,839,711 9,002,173 一般財源 1,361,866 1,608,456 2,970,322')
    expect(text).toContain('合う 主な事業121件の事業費の合計(9,002,173千円)は、計画全体の額と同じです。')
    expect(text).not.toContain('合わない')
  })
})
