import type { PublishedCounts } from './publishCounts.ts'
import { shareOf } from './shareOf.ts'
import type { Choice, SatisfactionPair } from './surveyForm.ts'
import type { PairResult } from './surveyResult.ts'

/** What is counted of a question of a pair. */
interface PairCount {
  readonly question: { readonly name: string }
  readonly choices: readonly Choice[]
  readonly counts: readonly number[]
  readonly asked: number
  readonly answered: number
  readonly published: PublishedCounts
}

/** The column of a choice that says what it counts in a pair: `1` for 満足 and まあ満足, `-1` for やや不満 and 不満, nothing else counts. */
export const scoreColumn = 'score'

/**
 * 満足度×重要度 of one subject: each score is (満足 + まあ満足)% − (やや不満 + 不満)% of those asked, to one decimal. `undefined` where fewer
 * than `smallest` answered one of the two, and where a count that is held back would follow from the score.
 */
export function pairResult(pair: SatisfactionPair, counts: readonly PairCount[], smallest: number): PairResult | undefined {
  const satisfaction = scoreOf(counts.find(({ question }) => question.name === pair.satisfaction), smallest)
  const importance = scoreOf(counts.find(({ question }) => question.name === pair.importance), smallest)
  return satisfaction === undefined || importance === undefined ? undefined : { label: pair.label, satisfaction, importance }
}

function scoreOf(count: PairCount | undefined, smallest: number): number | undefined {
  if (!count || count.answered < smallest || weightsOfHidden(count).size > 1) return undefined
  const totalOf = (score: string): number => count.choices
    .reduce((total, choice, place) => choice.columns?.[scoreColumn] === score ? total + (count.counts[place] ?? 0) : total, 0)
  const [more = 0, less = 0] = [shareOf(totalOf('1'), count.asked), shareOf(totalOf('-1'), count.asked)]
  return Math.round((more - less) * 10) / 10
}

/** How much each of the counts that are held back weighs in the score: one weight tells nothing beyond their sum, which is known. */
function weightsOfHidden({ choices, published: { counts, unanswered } }: PairCount): ReadonlySet<number> {
  const weights = choices.filter((_choice, place) => counts[place] === undefined)
    .map(({ columns }) => columns?.[scoreColumn] === '1' ? 1 : columns?.[scoreColumn] === '-1' ? -1 : 0)
  return new Set([...weights, ...(unanswered === undefined ? [0] : [])])
}
