import { isExpressionFault, type Expression } from './expression/expression.ts'
import { parseExpression } from './expression/parseExpression.ts'
import { checkItem, nameBook } from './checkItem.ts'
import { checkLimits } from './checkLimits.ts'
import { checkLists } from './checkLists.ts'
import { choicesOfQuestion } from './choicesOfQuestion.ts'
import { hasOther, isListQuestion, placedItems, type PlacedItem } from './formItems.ts'
import { itemReferences, namesInForm } from './itemReferences.ts'
import { isDynamicDefault } from './isDynamicDefault.ts'
import { orderItems } from './orderItems.ts'
import type { FormFault, FormPart, PreparedItem, PreparedSurvey } from './preparedSurvey.ts'
import type { Choice, FormItem, SurveyForm } from './surveyForm.ts'

/** Reads all expressions of a form and finds all of its faults; there is a prepared form only where there is none. */
export function readForm(form: SurveyForm): { readonly prepared: PreparedSurvey } | { readonly faults: readonly FormFault[] } {
  const placed = placedItems(form)
  const faults: FormFault[] = [...checkLimits(form, placed), ...checkLists(form)]
  const items: PreparedItem[] = []
  for (const [index, { item, group }] of placed.entries()) {
    const read = readItem(item, (part, reason) => faults.push({ at: 'item', index, part, reason }))
    items.push({ item, ...read, ...(group !== undefined && { group: items[group] }) })
  }
  const names = nameBook(placed)
  items.forEach((item, index) => {
    for (const { part, reason } of checkItem(form, item, index, names)) faults.push({ at: 'item', index, part, reason })
  })
  faults.push(...checkPairs(form, placed))
  if (placed.length === 0) faults.push({ at: 'form', reason: '設問が一つもありません。' })
  const ordered = orderItems(items)
  if ('cycles' in ordered) faults.push(...ordered.cycles)
  if ('cycles' in ordered || faults.length > 0) return { faults }
  const byName = new Map(items.map(item => [item.item.name, item]))
  const references = new Map(itemReferences(form, items).map((each, index) => [placed[index]?.item.name ?? '', each]))
  return { prepared: { form, items: byName, references, named: namesInForm(form, placed), order: ordered.order, choices: bookOfChoices(form, placed) } }
}

/** The choices of each question; questions over the same list share them. */
function bookOfChoices(form: SurveyForm, placed: readonly PlacedItem[]): PreparedSurvey['choices'] {
  const shared = new Map<string, ReadonlyMap<string, Choice>>()
  const book = new Map<string, ReadonlyMap<string, Choice>>()
  for (const { item } of placed) {
    if (!isListQuestion(item)) continue
    const key = `${item.list} ${hasOther(item)}`
    const choices = shared.get(key) ?? new Map(choicesOfQuestion(form, item).map(choice => [choice.name, choice]))
    shared.set(key, choices)
    book.set(item.name, choices)
  }
  return book
}

type Read = Omit<PreparedItem, 'item' | 'group'>

function readItem(item: FormItem, fault: (part: FormPart, reason: string) => void): Read {
  const read = (part: keyof Read, text: string | undefined): Partial<Record<keyof Read, Expression>> => {
    if (text === undefined) return {}
    const expression = parseExpression(text)
    if (!isExpressionFault(expression)) return { [part]: expression }
    fault(part, `式の${expression.at}文字目: ${expression.reason}`)
    return {}
  }
  if (item.type === 'calculate') return { ...read('relevant', item.relevant), ...read('calculation', item.calculation) }
  if (item.type === 'note' || item.type === 'group') return read('relevant', item.relevant)
  return {
    ...read('relevant', item.relevant),
    ...read('constraint', item.constraint),
    ...(isListQuestion(item) && read('choiceFilter', item.choiceFilter)),
    ...(item.default !== undefined && isDynamicDefault(item.default) && read('default', item.default)),
  }
}

function checkPairs(form: SurveyForm, placed: readonly PlacedItem[]): readonly FormFault[] {
  const isSelectOne = (name: string): boolean => placed.some(({ item }) => item.name === name && item.type === 'selectOne')
  return (form.pairs ?? []).flatMap(pair => [pair.satisfaction, pair.importance]).filter(name => !isSelectOne(name))
    .map(name => ({ at: 'form', reason: `満足度と重要度の組の設問「${name}」が、一つを選ぶ設問ではありません。` }))
}
