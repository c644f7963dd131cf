import { choicesOfQuestion } from '../../domain/survey/choicesOfQuestion.ts'
import { isQuestion, placedItems } from '../../domain/survey/formItems.ts'
import type { SurveyForm } from '../../domain/survey/surveyForm.ts'
import type { Answer, SurveyResponse } from '../../domain/survey/surveyResponse.ts'

/** How often a question is left unanswered. */
const unanswered = 0.04

/**
 * Invents answers to the choices of a form, the same every time, for results that are marked 見本. Each question leans to other choices,
 * so that charts have something to show.
 */
export function* inventAnswers(form: SurveyForm, count: number): Generator<Pick<SurveyResponse, 'answers' | 'finishedAt' | 'language'>> {
  const next = pseudoRandom(20260101)
  const questions = placedItems(form).map(({ item }) => item).filter(isQuestion)
  const leanings = new Map(questions.map(({ name }) => [name, 0.6 + next() * 1.4]))
  for (let index = 0; index < count; index++) {
    const answers: Record<string, Answer> = {}
    for (const question of questions) {
      const isAnswered = next() >= unanswered
      if (question.type !== 'selectOne' && question.type !== 'selectMultiple') continue
      const names = choicesOfQuestion(form, question).map(({ name }) => name).filter(name => name !== 'other')
      const chosen = names[Math.floor(next() ** (leanings.get(question.name) ?? 1) * names.length)]
      if (!isAnswered || chosen === undefined) continue
      answers[question.name] = question.type === 'selectOne' ? chosen : [...new Set([chosen, ...names.filter(() => next() < 0.1)])]
    }
    yield { answers, finishedAt: '2026-01-01T00:00:00.000Z', language: form.defaultLanguage }
  }
}

/** Numbers from 0 to 1 that are the same with every run: a linear congruential generator (Numerical Recipes). */
function pseudoRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
