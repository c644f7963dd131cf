import type { Figure } from '../../../domain/figures/figure.ts'
import type { CallResult } from '../../../domain/publicComment/callResult.ts'

/** How many opinions fell into each category (区分) of the city's responses, in the call's own order. */
export function figureOfCategories({ categories, responses }: CallResult): Figure {
  const counts = categories.map(({ mark }) => responses.filter(({ category }) => category === mark).reduce((sum, { count }) => sum + count, 0))
  const labels = categories.map(({ mark, label }) => `${mark} ${label}`)
  return {
    title: '市の考え方の区分ごとの件数',
    summary: `${labels.map((label, index) => `「${label}」が${counts[index] ?? 0}件`).join('、')}です。`,
    shape: 'bars',
    categoryNames: ['区分', '内容'],
    categories: categories.map(({ mark, label }) => ({ label: `${mark} ${label}`, cells: [mark, label] })),
    seriesName: '種類',
    series: [{ name: '意見', values: counts }],
    valueName: '件数',
    unit: '件',
    note: '件数は、市が公表した回答ごとの件数をアプリが区分ごとに足したものです。',
  }
}
