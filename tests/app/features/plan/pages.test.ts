import { describe, expect, it } from 'vitest'
import { renderPage } from '../renderPage.ts'

const textOf = async (address: string) => (await renderPage(address))?.text

describe('the project page', () => {
  it('shows the targets beside the baseline, each with its year, in the words of the city', async () => {
    const text = await textOf('/projects/24-101')
    expect(text).toContain('目標値 令和3年度(2021年度) 100万人')
    expect(text).toContain('目標値 令和4年度(2022年度) 104万人')
  })

  it('keeps values that are no single number as they are', async () => {
    const text = await textOf('/projects/4-103')
    expect(text).toContain('地域型5か所 ブランチ1箇所')
    expect(await textOf('/projects/34-103')).toContain('1064.4ha (90.3%)')
  })

  it('says of a dash that nothing is written', async () => {
    expect(await textOf('/projects/26-102')).toContain('— 記載なし')
  })

  it('shows the cost with its plain reading and its four sources', async () => {
    const text = await textOf('/projects/1-101')
    expect(text).toContain('46,452千円 (約4,645万円)')
    expect(text).toContain('一般財源 34,243千円 73.7%')
    expect(text).toContain('国県支出金 12,009千円 25.9%')
    expect(text).toContain('その他 200千円 0.4%')
  })

  it('gives every sheet its own heading where there are several', async () => {
    const text = await textOf('/projects/19-103')
    expect(text).toMatch(/虐待防止事業\s?（児童）/)
    expect(text).toMatch(/虐待防止事業\s?（高齢者・障がい者）/)
    expect(text?.match(/事業行程/g)?.length).toBeGreaterThanOrEqual(2)
  })

  it('says on paper of which plan it is, and where it stands', async () => {
    const html = (await renderPage('/projects/1-101'))?.html
    expect(html).toMatch(/<p class="print-only small">[^<]*事業プラン<\/p>/)
    expect(html).toMatch(/<p class="print-only small">このページのアドレス: [^<]*<\/p>/)
  })

  it('leads to its division, its leading projects, its neighbours and the other projects of its policy', async () => {
    const page = await renderPage('/projects/32-101')
    expect(page?.links).toEqual(expect.arrayContaining([
      '/policies/32', '/leading-projects/2', '/leading-projects/3', '/projects/31-102', '/projects/33-101',
      `/divisions/${encodeURIComponent('都市部 都市政策課')}`,
    ]))
    expect((await renderPage('/projects/1-101'))?.links).toContain('/projects/1-107')
  })

  it('names the lines of the document that it was read from', async () => {
    expect(await textOf('/projects/1-101')).toMatch(/個別事業計画表 [^:]+: 「[^」]+」の\d+〜\d+行目/)
  })

  it('is not there for a number that the plan does not have', async () => {
    expect(await renderPage('/projects/99-999')).toBeUndefined()
  })
})

describe('the policy page', () => {
  it('says that the cost is the sum of its projects, computed by the app', async () => {
    const text = await textOf('/policies/01')
    expect(text).toContain('アプリによる計算 主な事業7件の事業費の合計です。')
    expect(text).toContain('905,719千円')
  })

  it('names the goals by their official names', async () => {
    expect(await textOf('/policies/02')).toContain('目標 3 すべての人に健康と福祉を')
  })

  it('holds the related projects with what they are about', async () => {
    expect(await textOf('/policies/34')).toContain('市道66号線(上平間)')
  })

  it('is not there for a number that the plan does not have', async () => {
    expect(await renderPage('/policies/41')).toBeUndefined()
  })
})

describe('the plan page', () => {
  it('gives each pillar its share of the whole and says how it was computed', async () => {
    const text = await textOf('/plan')
    expect(text).toContain('全体の32.0%')
    expect(text).toContain('まちづくり目標の事業費 ÷ 計画全体の事業費 9,002,173千円')
  })
})

describe('the pillar page', () => {
  it('shows the vision, and every policy below its direction', async () => {
    const page = await renderPage('/plan/3')
    expect(page?.text).toContain('めざす将来のまちの姿')
    expect(page?.links.filter(link => link.startsWith('/policies/'))).toHaveLength(7)
  })
})
