import type { Instant } from '../delivery/instant.ts'
import type { AnswerFault } from './answerFault.ts'
import type { ExpressionContext } from './expression/evaluateExpression.ts'
import type { ExpressionValue } from './expression/expression.ts'
import { fillText } from './fillText.ts'
import { hasOther, isQuestion, otherName } from './formItems.ts'
import { clock } from './itemReferences.ts'
import { choicesLater, findPresence, givenIn, judgeQuestion, type ItemJudgement, type ItemPresence } from './judgeItem.ts'
import type { PreparedItem, PreparedSurvey } from './preparedSurvey.ts'
import type { Choice, FormText } from './surveyForm.ts'
import type { Answers } from './surveyResponse.ts'

/** When and in which language a survey is answered. */
export interface AnswerSetting {
  /** What `today()` and `now()` mean: while one writes the present, once it is finished `finishedAt`. */
  readonly at: Instant
  readonly language: string
}

/** 判定: what a form says of some answers. */
export interface SurveyJudgement {
  /** The names of all items that are relevant, their groups too. */
  readonly shown: ReadonlySet<string>
  /** The value of every shown question and calculation; what is hidden or unanswered is blank and not in it. */
  readonly values: ReadonlyMap<string, ExpressionValue>
  /** The answers that count and are sent: shown, and not blank. */
  readonly answers: Answers
  /** What is wrong, in the order of the form. */
  readonly faults: readonly AnswerFault[]
  /** How many questions are shown, and how many of these are answered. */
  readonly questions: number
  readonly answered: number
  /** By name, in the order of the form. */
  readonly items: ReadonlyMap<string, ItemJudgement>
  /** The choices that a question offers now. */
  readonly choicesOf: (question: string) => readonly Choice[]
  /** A text of the form in the answer's language, with the values it names. */
  readonly say: (text: FormText) => string
  /** Of which form, and when and in which language. */
  readonly prepared: PreparedSurvey
  readonly setting: AnswerSetting
}

/**
 * Judges answers against a form: the one place where phone and server decide what is shown, calculated and wrong. Hidden answers do not
 * count: expressions see them as blank, and they are no fault. With `before`, an earlier judgement by the same form, only that is judged
 * which hangs on what has changed since; the judgement is the same, and in it `shown`, `faults` and the `items` that have not changed
 * are the objects of before.
 */
export function judgeSurvey(prepared: PreparedSurvey, answers: Answers, setting: AnswerSetting, before?: SurveyJudgement): SurveyJudgement {
  const known = before?.prepared === prepared && before.setting.language === setting.language ? before : undefined
  const changes = new Set(known && known.setting.at !== setting.at ? [clock] : [])
  const isTouched = (names: readonly string[] = []): boolean => names.some(name => changes.has(name))
  const values = new Map<string, ExpressionValue>()
  const labelOf = labelsIn(prepared, setting.language)
  const context = contextOf(values, labelOf, setting)

  const presences = new Map<string, ItemPresence>()
  const shown = new Set<string>()
  for (const entry of prepared.order) {
    const { item, group } = entry
    const earlier = known?.items.get(item.name)?.presence
    const isKept = earlier && hasSameAnswer(entry, earlier, answers) && !isTouched(prepared.references.get(item.name)?.value)
    const found = isKept ? earlier : findPresence(entry, !group || shown.has(group.item.name), answers, context)
    const presence = earlier && isSamePresence(earlier, found) ? earlier : found
    presences.set(item.name, presence)
    if (presence !== earlier) changes.add(item.name)
    if (presence !== earlier && hasOther(item)) changes.add(otherName(item.name))
    if (presence.isShown) shown.add(item.name)
    if (presence.value !== undefined) values.set(item.name, presence.value)
    if (presence.otherValue !== undefined) values.set(otherName(item.name), presence.otherValue)
  }

  const say = known && !isTouched(prepared.named) ? known.say : sayingOf(prepared, setting.language, values, labelOf)
  const items = new Map<string, ItemJudgement>()
  for (const [name, entry] of prepared.items) {
    const presence = presences.get(name)
    if (!presence) continue
    const earlier = known?.items.get(name)
    const references = prepared.references.get(name)
    if (earlier?.presence === presence && !isTouched(references?.rest)) {
      items.set(name, earlier)
      continue
    }
    const choices = earlier && !isTouched(references?.choices) ? earlier.choices : choicesLater(prepared, name, context)
    const { item } = entry
    const verdict = presence.isShown && isQuestion(item) ? judgeQuestion(prepared, { ...entry, item }, answers, context, say) : { counting: [], faults: [] }
    items.set(name, { presence, ...verdict, choices, say })
  }
  return assemble(prepared, setting, items, values, say, known && isSameSet(known.shown, shown) ? known.shown : shown, known?.faults)
}

function assemble(
  prepared: PreparedSurvey, setting: AnswerSetting, items: ReadonlyMap<string, ItemJudgement>, values: SurveyJudgement['values'], say: SurveyJudgement['say'],
  shown: ReadonlySet<string>, faultsBefore: readonly AnswerFault[] | undefined,
): SurveyJudgement {
  const all = [...items.values()]
  const counting = all.flatMap(({ counting: each }) => each)
  const faults = all.flatMap(({ faults: each }) => each)
  const isSame = faultsBefore?.length === faults.length && faults.every((fault, place) => fault === faultsBefore[place])
  return {
    shown, values, say, items, prepared, setting,
    answers: Object.fromEntries(counting),
    faults: isSame ? faultsBefore : faults,
    questions: Array.from(prepared.items.values()).filter(({ item }) => isQuestion(item) && shown.has(item.name)).length,
    answered: counting.filter(([name]) => prepared.items.has(name)).length,
    choicesOf: question => items.get(question)?.choices() ?? [],
  }
}

function hasSameAnswer({ item }: PreparedItem, { given, other }: ItemPresence, answers: Answers): boolean {
  if (!isQuestion(item)) return true
  return Object.is(given, givenIn(answers, item.name)) && (!hasOther(item) || Object.is(other, givenIn(answers, otherName(item.name))))
}

function isSamePresence(one: ItemPresence, other: ItemPresence): boolean {
  return one.isShown === other.isShown && Object.is(one.given, other.given) && Object.is(one.other, other.other)
    && Object.is(one.value, other.value) && Object.is(one.otherValue, other.otherValue)
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...other].every(name => one.has(name))
}

function labelsIn({ choices, form }: PreparedSurvey, language: string): (question: string, choice: string) => string {
  return (question, choice) => {
    const label = choices.get(question)?.get(choice)?.label
    return label?.[language] ?? label?.[form.defaultLanguage] ?? ''
  }
}

function contextOf(values: ReadonlyMap<string, ExpressionValue>, choiceLabel: ExpressionContext['choiceLabel'], { at }: AnswerSetting): ExpressionContext {
  return { at, valueOf: name => values.get(name) ?? '', choiceLabel }
}

function sayingOf(prepared: PreparedSurvey, language: string, values: ReadonlyMap<string, ExpressionValue>, labelOf: ExpressionContext['choiceLabel']): SurveyJudgement['say'] {
  return text => fillText(text[language] ?? text[prepared.form.defaultLanguage] ?? '', prepared, values, labelOf)
}
