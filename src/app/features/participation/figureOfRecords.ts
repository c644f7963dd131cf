import type { Figure } from '../../../domain/figures/figure.ts'
import { eraFiscalYear, formatFiscalYear } from '../../../domain/plan/fiscalYear.ts'
import type { ParticipationGuideline } from '../../../domain/plan/guideline.ts'
import { recordsOfYear } from './recordsOfYear.ts'
import { recordStatusWords } from '../../../domain/plan/recordStatusWords.ts'

type Period = ParticipationGuideline['years'][number]

const recordsOf = (guideline: ParticipationGuideline, { year }: Period) =>
  recordsOfYear(guideline, year, '').flatMap(({ records }) => records)

/** How many records the guideline has for each year, 実績 and 予定 told apart. */
export function figureOfRecords(guideline: ParticipationGuideline): Figure {
  const { years } = guideline
  const counts = years.map(period => recordsOf(guideline, period).length)
  const statuses = (['done', 'planned'] as const).filter(status => years.some(period => period.status === status))
  return {
    title: '年度ごとの記録の件数',
    summary: `${years.map(({ year, status }, index) => `${eraFiscalYear(year)}の${recordStatusWords[status]}は${counts[index]}件`).join('、')}です。`,
    shape: 'columns',
    categoryNames: ['年度'],
    categories: years.map(({ year }) => ({ label: formatFiscalYear(year), cells: [String(year)] })),
    seriesName: '種類',
    series: statuses.map(status => ({ name: recordStatusWords[status], values: years.map((period, index) => period.status === status ? counts[index] : undefined) })),
    valueName: '件数',
    unit: '件',
    note: '件数は、書かれた取り組みの数をアプリが数えたものです。取り組みの大きさは表しません。',
  }
}

/** How many records each division has in one year, the most first; equals stay in the order in which they are first named. */
export function figureOfDivisions(guideline: ParticipationGuideline, period: Period): Figure {
  const records = recordsOf(guideline, period)
  const names = [...new Set(records.map(({ division }) => division))]
  const counts = names
    .map(name => ({ name, count: records.filter(({ division }) => division === name).length }))
    .sort((one, other) => other.count - one.count)
  const [most] = counts
  const status = recordStatusWords[period.status]
  return {
    title: `${eraFiscalYear(period.year)}の${status}の件数(担当課別)`,
    summary: most ? `${names.length}の課の合わせて${records.length}件のうち、もっとも多いのは${most.name}の${most.count}件です。` : '記録はありません。',
    shape: 'bars',
    categoryNames: ['担当課'],
    planNames: names,
    categories: counts.map(({ name }) => ({ label: name, cells: [name] })),
    seriesName: '種類',
    series: [{ name: status, values: counts.map(({ count }) => count) }],
    valueName: '件数',
    unit: '件',
    note: '件数は、アプリが数えたものです。',
  }
}
