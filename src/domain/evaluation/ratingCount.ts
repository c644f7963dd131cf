import type { FiscalYear } from '../plan/fiscalYear.ts'
import type { EvaluationsChunk } from './evaluation.ts'
import type { RatingGrade, RatingScheme } from './ratingScheme.ts'

/** How often the city gave each grade of one scheme. */
export interface RatingCount {
  readonly scheme: RatingScheme
  /** Every grade of the scheme, best first. */
  readonly grades: readonly { readonly grade: RatingGrade, readonly count: number }[]
}

/** Counts the city's ratings of these projects for one fiscal year; a scheme that was not used is left out. Marks of two schemes are never added up. */
export function countRatings(projectIds: ReadonlySet<string>, { schemes, entries }: EvaluationsChunk, year: FiscalYear): readonly RatingCount[] {
  const ratings = entries.flatMap(entry => entry.year === year && entry.rating && projectIds.has(entry.projectId) ? [entry.rating] : [])
  return schemes
    .filter(({ id }) => ratings.some(rating => rating.schemeId === id))
    .map(scheme => ({
      scheme,
      grades: [...scheme.grades].sort((one, other) => one.order - other.order).map(grade => ({
        grade,
        count: ratings.filter(rating => rating.schemeId === scheme.id && rating.mark === grade.mark).length,
      })),
    }))
}
