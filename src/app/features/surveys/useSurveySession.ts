import { computed, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue'
import type { Instant } from '../../../domain/delivery/instant.ts'
import { answersHidden } from '../../../domain/survey/answersHidden.ts'
import { judgeSurvey, type SurveyJudgement } from '../../../domain/survey/judgeSurvey.ts'
import type { ItemJudgement } from '../../../domain/survey/judgeItem.ts'
import type { PreparedSurvey } from '../../../domain/survey/preparedSurvey.ts'
import type { Answer, Answers } from '../../../domain/survey/surveyResponse.ts'

/** A change that would take answers away, until the person has said yes or no. */
export interface PendingChange {
  readonly question: string
  /** The answers to which "no" returns. */
  readonly before: Answers
  readonly after: Answers
  /** The names of the answers that would go. */
  readonly hidden: readonly string[]
}

/** 回答中のアンケート: the answers of one person with what the form says of them. */
export interface SurveySession {
  readonly answers: Readonly<ShallowRef<Answers>>
  readonly judgement: ComputedRef<SurveyJudgement>
  /** What is said of one item: who reads it is told only when something of that item has changed. */
  itemOf(name: string): ItemJudgement | undefined
  readonly pending: Readonly<ShallowRef<PendingChange | undefined>>
  /** `isTyped`: the person is still typing; what it would take away is asked once they are done. */
  answer(question: string, value: Answer | undefined, isTyped?: boolean): void
  /** The person has left what they typed into. */
  settle(question: string): void
  confirm(): void
  cancel(): void
}

/** How a session begins, and whom it tells of every change that stays. */
export interface SurveySessionOptions {
  readonly prepared: PreparedSurvey
  readonly start: Answers
  readonly language: () => string
  readonly now: () => Instant
  readonly onChange: (answers: Answers) => void
}

export function useSurveySession({ prepared, start, language, now, onChange }: SurveySessionOptions): SurveySession {
  const answers = shallowRef(start)
  const pending = shallowRef<PendingChange>()
  const judgement = computed((before?: SurveyJudgement) => judgeSurvey(prepared, answers.value, { at: now(), language: language() }, before))
  const items = new Map(Array.from(judgement.value.items, ([name, item]) => [name, shallowRef(item)]))
  watch(judgement, ({ items: judged }) => {
    for (const [name, item] of judged) {
      const known = items.get(name)
      if (known) known.value = item
    }
  }, { flush: 'sync' })
  let typing: { readonly question: string, readonly before: Answers } | undefined

  function put(next: Answers): void {
    answers.value = next
    onChange(next)
  }

  function hiddenBy(before: Answers, after: Answers, question: string): readonly string[] {
    return answersHidden(prepared, before, after, { at: now(), language: language() }, judgement.value).filter(name => name !== question)
  }

  return {
    answers,
    judgement,
    itemOf: name => items.get(name)?.value,
    pending,
    answer(question, value, isTyped = false) {
      const before = answers.value
      const after = without(before, [question])
      const next = value === undefined ? after : { ...after, [question]: value }
      if (isTyped) {
        if (typing?.question !== question) typing = { question, before }
        put(next)
        return
      }
      const hidden = hiddenBy(before, next, question)
      if (hidden.length > 0) pending.value = { question, before, after: next, hidden }
      else put(next)
    },
    settle(question) {
      if (typing?.question !== question) return
      const { before } = typing
      typing = undefined
      const hidden = hiddenBy(before, answers.value, question)
      if (hidden.length > 0) pending.value = { question, before, after: answers.value, hidden }
    },
    confirm() {
      if (pending.value) put(without(pending.value.after, pending.value.hidden))
      pending.value = undefined
    },
    cancel() {
      if (pending.value) put(pending.value.before)
      pending.value = undefined
    },
  }
}

function without(answers: Answers, names: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !names.includes(name)))
}
