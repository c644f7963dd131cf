import { answerKind } from './answerKind.ts'
import { hasChosen } from './answerOf.ts'
import { builtInFormText } from './builtInFormText.ts'
import { acknowledged, isQuestion } from './formItems.ts'
import type { PreparedSurvey } from './preparedSurvey.ts'
import type { Choice, FormText, Question } from './surveyForm.ts'
import type { Answer } from './surveyResponse.ts'
import { versionMark } from './versionMark.ts'

/** The raw counts of one question, before anything is held back. */
export interface QuestionCount {
  /** As the latest version that has it says it. */
  readonly question: Question
  /** Under which the result lists it: its own name, where it changed its kind with the versions: `age(版1)`. */
  readonly name: string
  readonly label: FormText
  readonly choices: readonly Choice[]
  /** By choice. */
  readonly counts: readonly number[]
  readonly asked: number
  readonly answered: number
  readonly sum: number
}

interface ChoiceCount {
  readonly choice: Choice
  readonly versions: number[]
  count: number
}

/** One question over all versions in which it takes the same kind of answer. */
interface VersionedCount {
  readonly question: Question
  readonly label: FormText
  readonly versions: number[]
  readonly choices: Map<string, ChoiceCount>
  asked: number
  answered: number
  sum: number
}

/** The counts of a survey's questions over its versions. */
export interface CountBook {
  /** Counts what one person answered to a question of a version, `undefined` where they answered nothing. */
  readonly count: (version: number, question: string, answer: Answer | undefined) => void
  /** The counts of all that one of some versions has. */
  readonly list: (versions: ReadonlySet<number>) => readonly QuestionCount[]
}

/**
 * An empty book for some versions, the latest first. A question of one name and one kind of answer is one, however its wording and its
 * choices changed; the latest version's questions come first, in its order.
 */
export function createCountBook(forms: readonly PreparedSurvey[]): CountBook {
  const all: VersionedCount[] = []
  const byVersion = new Map<number, ReadonlyMap<string, VersionedCount>>()
  for (const prepared of forms) {
    const { version } = prepared.form
    const own = Array.from(prepared.items.values(), ({ item }) => item).filter(isQuestion).map((question) => {
      const known = all.find(other => other.question.name === question.name && answerKind(other.question) === answerKind(question))
      const count = known ?? { question, label: labelOf(prepared, question), versions: [], choices: new Map<string, ChoiceCount>(), asked: 0, answered: 0, sum: 0 }
      if (!known) all.push(count)
      addVersion(count, version, choicesOf(prepared, question))
      return [question.name, count] as const
    })
    byVersion.set(version, new Map(own))
  }
  const latest = forms[0]?.form.version ?? 0
  return {
    count(version, question, answer) {
      const count = byVersion.get(version)?.get(question)
      if (count) countAnswer(count, answer)
    },
    list(versions) {
      const listed = all.filter(count => count.versions.some(version => versions.has(version)))
      return listed.map((count) => {
        const isChanged = listed.some(other => other !== count && other.question.name === count.question.name)
        return listedCount(count, versions, isChanged, latest)
      })
    },
  }
}

function labelOf({ form }: PreparedSurvey, { label, name }: Question): FormText {
  return label ?? { [form.defaultLanguage]: name }
}

function choicesOf({ form, choices }: PreparedSurvey, question: Question): readonly Choice[] {
  if (question.type === 'acknowledge') return [{ name: acknowledged, label: builtInFormText('acknowledgedLabel', form) }]
  return Array.from(choices.get(question.name)?.values() ?? [])
}

function addVersion(count: VersionedCount, version: number, choices: readonly Choice[]): void {
  count.versions.push(version)
  for (const choice of choices) {
    const known = count.choices.get(choice.name) ?? { choice, versions: [], count: 0 }
    count.choices.set(choice.name, known)
    known.versions.push(version)
  }
}

function countAnswer(count: VersionedCount, answer: Answer | undefined): void {
  count.asked += 1
  if (answer === undefined) return
  count.answered += 1
  if (typeof answer === 'number') count.sum += answer
  const chosen = count.question.type === 'rank' && Array.isArray(answer) ? answer.slice(0, 1) : answer
  for (const choice of count.choices.values()) if (hasChosen(chosen, choice.choice.name)) choice.count += 1
}

/** What is no longer in the latest version, or changed its kind, is named with its versions. */
function listedCount({ question, label, versions, choices, asked, answered, sum }: VersionedCount, listed: ReadonlySet<number>, isChanged: boolean, latest: number): QuestionCount {
  const isLatest = versions.includes(latest)
  const own = Array.from(choices.values()).filter(choice => choice.versions.some(version => listed.has(version)))
  return {
    question, asked, answered, sum,
    name: isChanged && !isLatest ? `${question.name}${versionMark(versions)}` : question.name,
    label: isChanged || !isLatest ? marked(label, versions) : label,
    choices: own.map(({ choice, versions: ofChoice }) => ofChoice[0] === versions[0] ? choice : { ...choice, label: marked(choice.label, ofChoice) }),
    counts: own.map(({ count }) => count),
  }
}

function marked(text: FormText, versions: readonly number[]): FormText {
  return Object.fromEntries(Object.entries(text).map(([language, words]) => [language, `${words}${versionMark(versions, language)}`]))
}
