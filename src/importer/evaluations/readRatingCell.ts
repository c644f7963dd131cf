import type { Rating, RatingScheme } from '../../domain/evaluation/ratingScheme.ts'
import type { RowFault } from './rowFault.ts'

/** Reads 評価: a mark that one scheme has, or `scheme:mark` where several have it. */
export function readRatingCell(cell: string, schemes: readonly RatingScheme[], fault: RowFault): Rating | undefined | null {
  if (cell === '') return undefined
  const grades = schemes.flatMap(scheme => scheme.grades.map(({ mark }) => ({ schemeId: scheme.id, mark })))
  const found = grades.filter(({ schemeId, mark }) => cell === mark || cell === `${schemeId}:${mark}`)
  if (found.length > 1) return fault('評価', `「${cell}」はいくつかの評価区分にあります。${found.map(({ schemeId, mark }) => `「${schemeId}:${mark}」`).join('か')}と書いてください。`)
  if (grades.length === 0) return fault('評価', `「${cell}」の意味が分かりません。ratings.json に評価区分がありません。`)
  return found[0] ?? fault('評価', `「${cell}」は ratings.json の評価区分(${grades.map(({ mark }) => mark).join('、')})にありません。`)
}
