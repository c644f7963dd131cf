import { formatList } from '../language/formatList.ts'
import type { Language } from '../language/language.ts'
import type { MessageKey } from '../language/message.ts'
import { say } from '../language/say.ts'
import type { FiscalYear } from '../plan/fiscalYear.ts'
import type { Project } from '../plan/project.ts'
import { achievement } from './achievement.ts'
import type { EvaluationsChunk } from './evaluation.ts'
import { findEvaluation } from './evaluation.ts'

/**
 * How the indicators of several projects stand in one year, counted. Percentages of different indicators are never
 * averaged: they measure different things. `indicators` is the sum of the other four.
 */
export interface ProgressCount {
  readonly indicators: number
  /** 達成, as the app judges it. */
  readonly met: number
  /** 未達成, as the app judges it. */
  readonly notMet: number
  /** An actual is published or 未測定, but none that the app can judge: words, units that differ, no direction. */
  readonly notJudged: number
  /** 未公表: the city has published no actual. */
  readonly notPublished: number
}

/** The parts of a count in the order of the screens: what each is called, and how it is said with its number. */
export const progressParts = [
  { part: 'met', name: 'progress.met', counted: 'progress.countMet' },
  { part: 'notMet', name: 'progress.notMet', counted: 'progress.countNotMet' },
  { part: 'notJudged', name: 'progress.notJudged', counted: 'progress.countNotJudged' },
  { part: 'notPublished', name: 'progress.notPublished', counted: 'progress.countNotPublished' },
] as const satisfies readonly { readonly part: keyof ProgressCount, readonly name: MessageKey, readonly counted: MessageKey }[]

/** Counts the indicators of these projects (of a policy, of a pillar) for one fiscal year. */
export function countProgress(projects: readonly Project[], chunk: EvaluationsChunk | undefined, year: FiscalYear): ProgressCount {
  const count = { indicators: 0, met: 0, notMet: 0, notJudged: 0, notPublished: 0 }
  for (const indicator of projects.flatMap(project => project.sheets.flatMap(sheet => sheet.indicators))) {
    const actual = findEvaluation(chunk, indicator.id, year)?.actual
    const result = achievement(indicator, year, actual)
    count.indicators += 1
    if (!actual) count.notPublished += 1
    else if (result.kind === 'notComputed') count.notJudged += 1
    else count[result.isMet ? 'met' : 'notMet'] += 1
  }
  return count
}

/** A count in one sentence: `指標12のうち、達成3、未達成2、判定できないもの1、未公表6`. Zeros are left out. */
export function describeProgress(language: Language, count: ProgressCount): string {
  const parts = progressParts.filter(({ part }) => count[part] > 0).map(({ part, counted }) => say(language, counted, { n: count[part] }))
  return parts.length === 0 ? say(language, 'progress.noIndicators') : say(language, 'progress.count', { n: count.indicators, parts: formatList(language, parts) })
}
