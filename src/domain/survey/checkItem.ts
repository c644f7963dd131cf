import { referencesIn } from './expression/referencesIn.ts'
import type { Expression } from './expression/expression.ts'
import { answerFromValue } from './answerOf.ts'
import { choicesOfQuestion } from './choicesOfQuestion.ts'
import { hasOther, isListQuestion, isQuestion, otherName, type PlacedItem } from './formItems.ts'
import { isDynamicDefault } from './isDynamicDefault.ts'
import { judgeAnswer } from './judgeAnswer.ts'
import type { FormPart, PreparedItem } from './preparedSurvey.ts'
import type { FormText, Question, SurveyForm } from './surveyForm.ts'

interface PartFault { readonly part: FormPart, readonly reason: string }

const nameShape = /^[A-Za-z_][A-Za-z0-9_.-]*$/

/** What is wrong with one item, its expressions' references included. */
export function checkItem(form: SurveyForm, prepared: PreparedItem, index: number, placed: readonly PlacedItem[]): readonly PartFault[] {
  const { item } = prepared
  return [
    ...checkName(item.name, index, placed),
    ...(item.type === 'calculate' ? [] : checkTexts(form, item, placed)),
    ...checkReferences(form, prepared, placed),
    ...(item.type === 'group' && item.items.length === 0 ? [{ part: 'items' as const, reason: `グループ「${item.name}」の中に何もありません。` }] : []),
    ...(isQuestion(item) ? checkQuestion(form, item) : []),
  ]
}

function namesOf({ item }: PlacedItem): readonly string[] {
  return hasOther(item) ? [item.name, otherName(item.name)] : [item.name]
}

function checkName(name: string, index: number, placed: readonly PlacedItem[]): readonly PartFault[] {
  if (!nameShape.test(name)) return [{ part: 'name', reason: `name「${name}」は、半角の英字か _ で始め、英数字と _ . - だけにしてください。` }]
  if (name in Object.prototype) return [{ part: 'name', reason: `name「${name}」は使えません。ほかの名前にしてください。` }]
  if (name.length > 64) return [{ part: 'name', reason: `name「${name}」が長すぎます。64文字までです。` }]
  const isTaken = placed.some((other, place) => place < index && namesOf(other).includes(name))
    || placed.some((other, place) => place > index && other.item.name !== name && namesOf(other).includes(name))
  return isTaken ? [{ part: 'name', reason: `name「${name}」が重なっています。一つのアンケートで一度だけ使えます。` }] : []
}

function checkTexts(form: SurveyForm, item: Exclude<PlacedItem['item'], { readonly type: 'calculate' }>, placed: readonly PlacedItem[]): readonly PartFault[] {
  const texts: readonly (readonly [FormPart, FormText | undefined])[] = [
    ['label', item.label],
    ['hint', item.hint],
    ...(isQuestion(item) ? [['requiredMessage', item.requiredMessage] as const, ['constraintMessage', item.constraintMessage] as const] : []),
  ]
  const faults: PartFault[] = []
  if (!item.label && item.type !== 'group') faults.push({ part: 'label', reason: `「${item.name}」の label(設問の文)がありません。` })
  for (const [part, text] of texts) {
    if (text && !text[form.defaultLanguage]) faults.push({ part, reason: `「${item.name}」の既定の言語(${form.defaultLanguage})の文がありません。` })
    const names = new Set(Object.values(text ?? {}).flatMap(words => Array.from(words.matchAll(/\$\{([^}]*)\}/g), match => (match[1] ?? '').trim())))
    for (const name of names) faults.push(...checkReference(name, part, placed))
  }
  return faults
}

function checkReference(name: string, part: FormPart, placed: readonly PlacedItem[]): readonly PartFault[] {
  const found = placed.find(other => namesOf(other).includes(name))
  if (!found) return [{ part, reason: `「\${${name}}」という name の設問がありません。` }]
  if (found.item.type === 'note' || found.item.type === 'group') return [{ part, reason: `「\${${name}}」は${found.item.type === 'note' ? '説明文' : 'グループ'}なので、値がありません。` }]
  return []
}

function checkReferences(form: SurveyForm, prepared: PreparedItem, placed: readonly PlacedItem[]): readonly PartFault[] {
  const columns = isListQuestion(prepared.item)
    ? new Set(['name', ...(form.lists[prepared.item.list] ?? []).flatMap(choice => Object.keys(choice.columns ?? {}))])
    : new Set<string>()
  const check = (part: FormPart, expression: Expression | undefined): readonly PartFault[] => {
    if (!expression) return []
    const { questions, columns: used, choiceLists, hasSelf } = referencesIn(expression)
    const faults = questions.flatMap(name => checkReference(name, part, placed))
    for (const name of used) {
      if (part !== 'choiceFilter') faults.push({ part, reason: `「${name}」が分かりません。設問なら \${${name}}、文字なら '${name}' と書いてください。` })
      else if (!columns.has(name)) faults.push({ part, reason: `選択肢のシートに「${name}」という列がありません。` })
    }
    for (const name of choiceLists) {
      if (!placed.some(({ item }) => item.name === name && isListQuestion(item))) faults.push({ part, reason: `jr:choice-name の「\${${name}}」は、選択肢のある設問ではありません。` })
    }
    if (hasSelf && part !== 'constraint') faults.push({ part, reason: '「.」(その設問の答え)は constraint だけで使えます。' })
    return faults
  }
  return [
    ...check('relevant', prepared.relevant), ...check('constraint', prepared.constraint), ...check('calculation', prepared.calculation),
    ...check('choiceFilter', prepared.choiceFilter), ...check('default', prepared.default),
  ]
}

function checkQuestion(form: SurveyForm, question: Question): readonly PartFault[] {
  const faults: PartFault[] = []
  if (isListQuestion(question) && !form.lists[question.list]) faults.push({ part: 'list', reason: `選択肢リスト「${question.list}」が choices シートにありません。` })
  if (question.type === 'range' && !isRange(question)) faults.push({ part: 'start', reason: 'range の start は end より小さく、step は正の数で、start から end までをちょうど割り切る値にしてください。' })
  if (question.isReadOnly && question.isRequired && question.default === undefined) {
    faults.push({ part: 'isReadOnly', reason: `「${question.name}」は変更できず(read_only)必須(required)なのに、default がありません。だれも答えられません。` })
  }
  if (question.default !== undefined && !isDynamicDefault(question.default)) {
    const answer = answerFromValue(question, question.default)
    const choices = isListQuestion(question) && form.lists[question.list] ? choicesOfQuestion(form, question) : []
    if (answer === undefined || judgeAnswer(question, answer, choices, choices)) faults.push({ part: 'default', reason: `default「${question.default}」は、この設問の答えになりません。` })
  }
  return faults
}

function isRange({ start, end, step }: Question & { readonly type: 'range' }): boolean {
  const steps = (end - start) / step
  return [start, end, step].every(Number.isFinite) && start < end && step > 0 && Math.abs(steps - Math.round(steps)) < 1e-9 && steps <= 1000
}
