import type { Figure } from '../../../domain/figures/figure.ts'
import { formatList } from '../../../domain/language/formatList.ts'
import { formatShortYear, formatYear } from '../../../domain/language/formatYear.ts'
import type { MessageKey } from '../../../domain/language/message.ts'
import type { ParticipationGuideline } from '../../../domain/plan/guideline.ts'
import { language, said, t } from '../../i18n/language.ts'
import { ofPlan, type Words } from '../../ui/text/words.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'
import { recordsOfYear } from './recordsOfYear.ts'

type Period = ParticipationGuideline['years'][number]
type Status = Period['status']

const statusWords = { done: 'participation.done', planned: 'participation.planned' } as const satisfies Readonly<Record<Status, MessageKey>>
const partWords = { done: 'participation.figurePartDone', planned: 'participation.figurePartPlanned' } as const satisfies Readonly<Record<Status, MessageKey>>
const divisionWords = { done: 'participation.divisionTitleDone', planned: 'participation.divisionTitlePlanned' } as const satisfies Readonly<Record<Status, MessageKey>>

const recordsOf = (guideline: ParticipationGuideline, { year }: Period) =>
  recordsOfYear(guideline, year, '').flatMap(({ records }) => records)

/** How many records the guideline has for each year, 実績 and 予定 told apart. */
export function figureOfRecords(guideline: ParticipationGuideline): Figure<Words> {
  const { years } = guideline
  const counts = years.map(period => recordsOf(guideline, period).length)
  const statuses = (['done', 'planned'] as const).filter(status => years.some(period => period.status === status))
  return {
    title: wordsOf('participation.figureTitle'),
    summary: wordsOf('participation.figureSummary', {
      parts: formatList(language(), years.map(({ year, status }, index) => said(partWords[status], { year: formatShortYear(language(), year), n: counts[index] ?? 0 }))),
    }),
    shape: 'columns',
    categoryNames: [said('figure.fiscalYear')],
    categories: years.map(({ year }) => ({ label: formatYear(language(), year), cells: [String(year)] })),
    seriesName: said('figure.kind'),
    series: statuses.map(status => ({ name: said(statusWords[status]), values: years.map((period, index) => period.status === status ? counts[index] : undefined) })),
    valueName: said('figure.count'),
    unit: t('figure.items'),
    note: wordsOf('participation.figureNote'),
  }
}

/** How many records each division has in one year, the most first; equals stay in the order in which they are first named. */
export function figureOfDivisions(guideline: ParticipationGuideline, period: Period): Figure<Words> {
  const records = recordsOf(guideline, period)
  const names = [...new Set(records.map(({ division }) => division))]
  const counts = names
    .map(name => ({ name, count: records.filter(({ division }) => division === name).length }))
    .sort((one, other) => other.count - one.count)
  const [most] = counts
  return {
    title: wordsOf(divisionWords[period.status], { year: formatShortYear(language(), period.year) }),
    summary: most
      ? wordsOf('participation.divisionSummary', { divisions: names.length, all: records.length, name: ofPlan(most.name), n: most.count })
      : wordsOf('participation.divisionSummaryNone'),
    shape: 'bars',
    categoryNames: [said('participation.division')],
    planNames: names,
    categories: counts.map(({ name }) => ({ label: name, cells: [name] })),
    seriesName: said('figure.kind'),
    series: [{ name: said(statusWords[period.status]), values: counts.map(({ count }) => count) }],
    valueName: said('figure.count'),
    unit: t('figure.items'),
    note: wordsOf('participation.divisionNote'),
  }
}
