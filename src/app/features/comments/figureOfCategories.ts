import type { Figure } from '../../../domain/figures/figure.ts'
import { formatList } from '../../../domain/language/formatList.ts'
import type { CallResult } from '../../../domain/publicComment/callResult.ts'
import { language, said, t } from '../../i18n/language.ts'
import type { Words } from '../../ui/text/words.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'

/** How many opinions fell into each category (区分) of the city's responses, in the call's own order. */
export function figureOfCategories({ categories, responses }: CallResult): Figure<Words> {
  const counts = categories.map(({ mark }) => responses.filter(({ category }) => category === mark).reduce((sum, { count }) => sum + count, 0))
  const labels = categories.map(({ mark, label }) => `${mark} ${label}`)
  return {
    title: wordsOf('comments.figureTitle'),
    summary: wordsOf('comments.figureSummary', { parts: formatList(language(), labels.map((category, index) => said('comments.figurePart', { category, n: counts[index] ?? 0 }))) }),
    shape: 'bars',
    categoryNames: [said('comments.category'), said('comments.categoryMeaning')],
    categories: categories.map(({ mark, label }) => ({ label: `${mark} ${label}`, cells: [mark, label] })),
    seriesName: said('figure.kind'),
    series: [{ name: said('comments.opinion'), values: counts }],
    valueName: said('figure.count'),
    unit: t('figure.items'),
    note: wordsOf('comments.figureNote'),
  }
}
