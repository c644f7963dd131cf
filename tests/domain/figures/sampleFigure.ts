import type { Figure } from '../../../src/domain/figures/figure.ts'

/** Two years and two sources of an invented cost. */
export const sampleFigure: Figure = {
  title: '年度ごとの事業費', summary: '見本です。', shape: 'stack', categoryNames: ['年度'], seriesName: '財源', valueName: '事業費', unit: '千円',
  categories: [{ label: '令和3年度', cells: ['2021'] }, { label: '令和4年度', cells: ['2022'] }],
  series: [{ name: '一般財源', values: [1200, 800] }, { name: '起債', values: [undefined, 50] }, { name: 'その他', values: [0, 0.5] }],
}
