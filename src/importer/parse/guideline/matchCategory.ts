import type { GuidelineCategory } from '../../../domain/plan/guideline.ts'
import type { SourceNote } from '../../../domain/plan/sourceNote.ts'
import { SourceError } from '../sourceError.ts'
import type { SourceText } from '../sourceText.ts'
import { guidelineRules } from './guidelineRules.ts'
import { lineRef } from './lineRef.ts'

/** What the rows of the tables are held against. */
export interface Legend {
  readonly categories: readonly GuidelineCategory[]
  /** Every 対応方針 as the rows of the whole document write it. */
  readonly writtenApproaches: ReadonlySet<string>
}

/** The legend's line for a row, and how the row's writing departs from it. */
export interface CategoryMatch {
  readonly category: GuidelineCategory
  readonly notes: readonly SourceNote[]
}

/**
 * Finds the category of a row by its mark and holds its 対応方針 against the legend.
 * A 対応方針 that differs in one character is kept as a discrepancy, but only where another row bears the legend out;
 * any other difference is an error, since mark and 対応方針 are each other's only witness.
 */
export function matchCategory(source: SourceText, legend: Legend, line: number, mark: string, approach: string): CategoryMatch {
  const category = legend.categories.find(candidate => candidate.mark.normalize('NFKC') === mark.normalize('NFKC'))
  if (!category) throw new SourceError(source.file, line, `凡例にない区分です: ${mark}`)
  const at = lineRef(source, line)
  const notes: SourceNote[] = []
  if (mark !== category.mark) {
    notes.push({ kind: 'repair', rule: guidelineRules.romanNumeral.id, at, before: mark, after: category.mark })
  }
  if (approach !== category.description) {
    if (!legend.writtenApproaches.has(category.description) || !differsInOneCharacter(approach, category.description)) {
      throw new SourceError(source.file, line, `対応方針が区分「${category.mark}」の凡例の説明と違います: ${approach}`)
    }
    notes.push({
      kind: 'discrepancy',
      rule: guidelineRules.approachWording.id,
      shown: category.description,
      shownAt: category.source,
      other: approach,
      otherAt: at,
    })
  }
  return { category, notes }
}

function differsInOneCharacter(one: string, other: string): boolean {
  const others = Array.from(other)
  const ones = Array.from(one)
  return ones.length === others.length && ones.filter((character, index) => character !== others[index]).length === 1
}
