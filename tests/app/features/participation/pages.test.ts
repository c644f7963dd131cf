import { describe, expect, it } from 'vitest'
import { renderPage } from '../renderPage.ts'

describe('the initiative page', () => {
  it('shows what the guideline says, the meaning of its category, and the records by year', async () => {
    const text = (await renderPage('/participation/initiatives/01'))?.text
    expect(text).toContain('指針の記載内容 適切な方法を検討し、活用')
    expect(text).toContain('区分Ⅲ 各課で適宜実施する。')
    expect(text).toContain('令和5年度(2023年度)の取り組み予定')
  })

  it('says where nothing was recorded', async () => {
    expect((await renderPage('/participation/initiatives/01'))?.text).toContain('取り組みの記録は書かれていません。')
  })
})

describe('the page of a year’s records', () => {
  it('tells 実績 from 予定 in its heading', async () => {
    expect((await renderPage('/participation/records/2022'))?.title).toBe('令和4年度(2022年度)の取り組み実績')
    expect((await renderPage('/participation/records/2023'))?.title).toBe('令和5年度(2023年度)の取り組み予定')
  })

  it('is not there for a year that the report does not have', async () => {
    expect(await renderPage('/participation/records/2019')).toBeUndefined()
  })
})
