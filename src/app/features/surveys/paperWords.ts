import { paperRelevance, type PaperCondition } from '../../../domain/survey/paperRelevance.ts'
import type { PreparedSurvey } from '../../../domain/survey/preparedSurvey.ts'
import type { FormItem } from '../../../domain/survey/surveyForm.ts'
import type { Words } from '../../ui/text/words.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'
import { paperNumbers } from './paperNumbers.ts'
import { wordsIn } from './wordsIn.ts'

const ranges = { '<': 'paper.lessThan', '<=': 'paper.atMost', '>': 'paper.moreThan', '>=': 'paper.atLeast' } as const

/** For whom an item of a paper form is: a sentence, and below it the conditions where there are several. */
export interface PaperWords {
  readonly sentence: Words
  readonly conditions: readonly Words[]
}

/** 「はい」と答えた方へ: says it; nothing of an item that everybody answers. */
export function paperWords({ name }: Pick<FormItem, 'name'>, prepared: PreparedSurvey, language: string): PaperWords | undefined {
  const relevant = prepared.items.get(name)?.relevant
  if (!relevant) return undefined
  const relevance = paperRelevance(relevant, prepared)
  const numbers = paperNumbers(prepared.form)
  if (relevance.kind === 'untold' || relevance.conditions.some(({ question }) => !numbers.has(question))) return { sentence: wordsOf('paper.some'), conditions: [] }
  const conditions = relevance.conditions.map(condition => conditionWords(condition, String(numbers.get(condition.question)), prepared, language))
  const [only] = conditions
  if (only && conditions.length === 1) return { sentence: only, conditions: [] }
  return { sentence: wordsOf(relevance.joined === 'all' ? 'paper.all' : 'paper.any'), conditions }
}

function conditionWords(condition: PaperCondition, number: string, { choices, form }: PreparedSurvey, language: string): Words {
  switch (condition.kind) {
    case 'answered': return wordsOf('paper.answered', { number })
    case 'number': return wordsOf('paper.number', { number, range: wordsOf(ranges[condition.operator], { value: String(condition.value) }) })
    case 'chose':
    case 'choseOther': {
      const label = choices.get(condition.question)?.get(condition.choice)?.label
      const answer = label ? wordsIn(label, form, language) : condition.choice
      return wordsOf(condition.kind === 'chose' ? 'paper.chose' : 'paper.choseOther', { number, answer })
    }
  }
}
