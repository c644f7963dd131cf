import type { Instant } from '../delivery/instant.ts'

/** 設問の答え: text, choice name, date (`2026-04-01`) or time (`09:30`); a number; the names chosen, or ranked, best first; a place. */
export type Answer = string | number | readonly string[] | { readonly latitude: number, readonly longitude: number }

/** By the question's name. An unanswered or hidden question is not in it. その他 of question `q` stands under `q_other`. */
export type Answers = Readonly<Record<string, Answer>>

/** アンケートの回答. */
export interface SurveyResponse {
  readonly format: 1
  readonly kind: 'surveyResponse'
  /** The language in which it was answered, `ja`. */
  readonly language: string
  /** When the person finished, by the phone's own clock: what `today()` and `now()` mean on phone and server alike. */
  readonly finishedAt: Instant
  readonly answers: Answers
}
