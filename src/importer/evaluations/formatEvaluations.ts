import type { EvaluationsChunk } from '../../domain/evaluation/evaluation.ts'
import { findGrade } from '../../domain/evaluation/ratingScheme.ts'

/** The part of the report that tells what was taken of the evaluations, in Markdown. */
export function formatEvaluations({ schemes, entries }: EvaluationsChunk): string {
  const years = [...new Set(entries.map(entry => entry.year))].sort((one, other) => one - other)
  const rows = years.map(year => {
    const ofYear = entries.filter(entry => entry.year === year)
    const measured = ofYear.filter(entry => entry.actual && entry.actual.kind !== 'none').length
    const rated = ofYear.filter(entry => entry.rating && findGrade(schemes, entry.rating)).length
    return `| ${[year, ofYear.length, measured, rated, ofYear.filter(entry => entry.comment !== undefined).length].join(' | ')} |`
  })
  return ['## 事業評価', '', '| 年度 | 行 | 実績値 | 評価 | コメント |', '| ---: | ---: | ---: | ---: | ---: |', ...rows, ''].join('\n')
}
