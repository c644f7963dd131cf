import { describe, expect, it } from 'vitest'
import ChartFigure from '../../../../src/app/ui/charts/ChartFigure.vue'
import { sampleFigure } from '../../../domain/figures/sampleFigure.ts'
import { renderHtml, textOf } from '../renderHtml.ts'

const html = await renderHtml(ChartFigure, { figure: { ...sampleFigure, note: 'アプリによる計算です。' }, level: 4, fileName: 'sample' })

describe('ChartFigure', () => {
  it('has a heading, the sentence, and the figures as a table, all without a script', () => {
    expect(html).toMatch(/<h4 [^>]*>年度ごとの事業費<\/h4>/)
    expect(textOf(html)).toContain('見本です。')
    expect(textOf(html)).toContain('一般財源 1,200 800')
    expect(textOf(html)).toContain('事業費(単位: 千円)')
    expect(textOf(html)).toContain('アプリによる計算です。')
  })

  it('hides the drawing from readers', () => {
    expect(html).toMatch(/aria-hidden="true"[^>]*><canvas/)
  })

  it('names in its buttons which figures they are about', () => {
    expect(textOf(html)).toContain('表で見る : 年度ごとの事業費')
    expect(textOf(html)).toContain('CSVを保存 : 年度ごとの事業費')
    expect(html).toContain('aria-expanded="false"')
  })
})
