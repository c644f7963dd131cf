import { referencesIn } from './expression/referencesIn.ts'
import type { Expression } from './expression/expression.ts'
import { answerFromValue } from './answerOf.ts'
import { choicesOfList, choicesOfQuestion } from './choicesOfQuestion.ts'
import { hasOther, isListQuestion, isQuestion, otherName, type PlacedItem } from './formItems.ts'
import { isDynamicDefault } from './isDynamicDefault.ts'
import { judgeAnswer } from './judgeAnswer.ts'
import { namesInText } from './namesInText.ts'
import type { FormPart, PreparedItem } from './preparedSurvey.ts'
import type { FormItem, FormText, Question, SurveyForm } from './surveyForm.ts'

interface PartFault { readonly part: FormPart, readonly reason: string }

const nameShape = /^[A-Za-z_][A-Za-z0-9_.-]*$/

/** What is wrong with one item, its expressions' references included. */
export function checkItem(form: SurveyForm, prepared: PreparedItem, index: number, names: NameBook): readonly PartFault[] {
  const { item } = prepared
  return [
    ...checkName(item, index, names),
    ...(item.type === 'calculate' ? [] : checkTexts(form, item, names)),
    ...checkReferences(form, prepared, names),
    ...(item.type === 'group' && item.items.length === 0 ? [{ part: 'items' as const, reason: `グループ「${item.name}」の中に何もありません。` }] : []),
    ...(isQuestion(item) ? checkQuestion(form, item) : []),
  ]
}

/** Every name in a form, those of その他 included, with the items that have it. */
export type NameBook = ReadonlyMap<string, readonly { readonly item: FormItem, readonly index: number }[]>

/** The names of a form. */
export function nameBook(placed: readonly PlacedItem[]): NameBook {
  const names = new Map<string, { readonly item: FormItem, readonly index: number }[]>()
  placed.forEach(({ item }, index) => {
    for (const name of hasOther(item) ? [item.name, otherName(item.name)] : [item.name]) {
      const known = names.get(name)
      if (known) known.push({ item, index })
      else names.set(name, [{ item, index }])
    }
  })
  return names
}

function checkName(item: FormItem, index: number, names: NameBook): readonly PartFault[] {
  const { name } = item
  if (!nameShape.test(name)) return [{ part: 'name', reason: `name「${name}」は、半角の英字か _ で始め、英数字と _ . - だけにしてください。` }]
  if (name in Object.prototype) return [{ part: 'name', reason: `name「${name}」は使えません。ほかの名前にしてください。` }]
  if (name.length > 64) return [{ part: 'name', reason: `name「${name}」が長すぎます。64文字までです。` }]
  const isTaken = names.get(name)?.some(other => other.index < index || (other.index > index && other.item.name !== name))
  return isTaken ? [{ part: 'name', reason: `name「${name}」が重なっています。一つのアンケートで一度だけ使えます。` }] : []
}

function checkTexts(form: SurveyForm, item: Exclude<FormItem, { readonly type: 'calculate' }>, book: NameBook): readonly PartFault[] {
  const texts: readonly (readonly [FormPart, FormText | undefined])[] = [
    ['label', item.label],
    ['hint', item.hint],
    ...(isQuestion(item) ? [['requiredMessage', item.requiredMessage] as const, ['constraintMessage', item.constraintMessage] as const] : []),
  ]
  const faults: PartFault[] = []
  if (!item.label && item.type !== 'group') faults.push({ part: 'label', reason: `「${item.name}」の label(設問の文)がありません。` })
  for (const [part, text] of texts) {
    if (text && !text[form.defaultLanguage]) faults.push({ part, reason: `「${item.name}」の既定の言語(${form.defaultLanguage})の文がありません。` })
    for (const name of new Set(text ? namesInText(text) : [])) faults.push(...checkReference(name, part, book))
  }
  return faults
}

function checkReference(name: string, part: FormPart, names: NameBook): readonly PartFault[] {
  const [found] = names.get(name) ?? []
  if (!found) return [{ part, reason: `「\${${name}}」という name の設問がありません。` }]
  if (found.item.type === 'note' || found.item.type === 'group') return [{ part, reason: `「\${${name}}」は${found.item.type === 'note' ? '説明文' : 'グループ'}なので、値がありません。` }]
  return []
}

function checkReferences(form: SurveyForm, prepared: PreparedItem, names: NameBook): readonly PartFault[] {
  const columns = isListQuestion(prepared.item) && prepared.choiceFilter
    ? new Set(['name', ...(choicesOfList(form, prepared.item.list) ?? []).flatMap(choice => Object.keys(choice.columns ?? {}))])
    : new Set<string>()
  const check = (part: FormPart, expression: Expression | undefined): readonly PartFault[] => {
    if (!expression) return []
    const { questions, columns: used, choiceLists, hasSelf } = referencesIn(expression)
    const faults = questions.flatMap(name => checkReference(name, part, names))
    for (const name of used) {
      if (part !== 'choiceFilter') faults.push({ part, reason: `「${name}」が分かりません。設問なら \${${name}}、文字なら '${name}' と書いてください。` })
      else if (!columns.has(name)) faults.push({ part, reason: `選択肢のシートに「${name}」という列がありません。` })
    }
    for (const name of choiceLists) {
      if (!names.get(name)?.some(({ item }) => item.name === name && isListQuestion(item))) faults.push({ part, reason: `jr:choice-name の「\${${name}}」は、選択肢のある設問ではありません。` })
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
  if (isListQuestion(question) && !choicesOfList(form, question.list)) faults.push({ part: 'list', reason: `選択肢リスト「${question.list}」が choices シートにありません。` })
  if (question.type === 'range' && !isRange(question)) faults.push({ part: 'start', reason: 'range の start は end より小さく、step は正の数で、start から end までをちょうど割り切る値にしてください。' })
  if (question.isReadOnly && question.isRequired && question.default === undefined) {
    faults.push({ part: 'isReadOnly', reason: `「${question.name}」は変更できず(read_only)必須(required)なのに、default がありません。だれも答えられません。` })
  }
  if (question.default !== undefined && !isDynamicDefault(question.default)) {
    const answer = answerFromValue(question, question.default)
    const choices = new Set(isListQuestion(question) ? choicesOfQuestion(form, question).map(choice => choice.name) : [])
    const isKnown = (name: string): boolean => choices.has(name)
    if (answer === undefined || judgeAnswer(question, answer, { isKnown, isOffered: isKnown, count: () => choices.size })) faults.push({ part: 'default', reason: `default「${question.default}」は、この設問の答えになりません。` })
  }
  return faults
}

function isRange({ start, end, step }: Question & { readonly type: 'range' }): boolean {
  const steps = (end - start) / step
  return [start, end, step].every(Number.isFinite) && start < end && step > 0 && Math.abs(steps - Math.round(steps)) < 1e-9 && steps <= 1000
}
