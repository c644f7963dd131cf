import type { Division } from '../../../domain/plan/division.ts'
import { joinWords, type Words } from '../text/words.ts'

/** A division's section and, where it has one, its desk. */
export function sectionWords({ section, desk }: Division): Words {
  return joinWords(desk ? [section, desk] : [section], ' ')
}
