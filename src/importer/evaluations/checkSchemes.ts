import type { RatingScheme } from '../../domain/evaluation/ratingScheme.ts'
import type { EvaluationProblem } from './evaluationProblem.ts'

/** What contradicts itself in a city's rating schemes: an id, a mark or an order that stands twice. */
export function checkSchemes(file: string, schemes: readonly RatingScheme[]): EvaluationProblem[] {
  const problem = (reason: string): EvaluationProblem => ({ file, row: 0, reason })
  return [
    ...doubles(schemes.map(scheme => scheme.id)).map(id => problem(`schemes の id「${id}」が重なっています。`)),
    ...schemes.flatMap(({ id, grades }) => [
      ...doubles(grades.map(grade => grade.mark)).map(mark => problem(`「${id}」の mark「${mark}」が重なっています。`)),
      ...doubles(grades.map(grade => String(grade.order))).map(order => problem(`「${id}」の order ${order} が重なっています。`)),
    ]),
  ]
}

function doubles(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]
}
