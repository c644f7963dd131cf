import { hasShape, isListOf, isRecordOf, isText, type Guard } from './shape.ts'
import { formLimits } from './checkLimits.ts'
import { checkSurveyForm } from './prepareSurvey.ts'
import type { FormText, SurveyForm } from './surveyForm.ts'

const isTrue: Guard = value => value === true
const isNumber: Guard = value => typeof value === 'number' && Number.isFinite(value)
const isFormText: Guard = isRecordOf(isText)
const oneOf = (...texts: readonly string[]): Guard => value => typeof value === 'string' && texts.includes(value)

const base = { label: isFormText, hint: isFormText, relevant: isText }
const questionBase = {
  ...base, isRequired: isTrue, requiredMessage: isFormText, constraint: isText, constraintMessage: isFormText, default: isText, isReadOnly: isTrue,
}
const list = { list: isText }
const filter = { choiceFilter: isText }

/** What an item of each type holds besides `name` and `type`: what it must, and what it may. */
const shapes: Readonly<Record<string, readonly [Readonly<Record<string, Guard>>, Readonly<Record<string, Guard>>] | undefined>> = {
  text: [{}, { ...questionBase, isMultiline: isTrue }],
  integer: [{}, questionBase],
  decimal: [{}, questionBase],
  date: [{}, questionBase],
  time: [{}, questionBase],
  geopoint: [{}, questionBase],
  acknowledge: [{}, questionBase],
  range: [{ start: isNumber, end: isNumber, step: isNumber }, questionBase],
  selectOne: [list, { ...questionBase, ...filter, hasOther: isTrue, appearance: oneOf('likert', 'minimal') }],
  selectMultiple: [list, { ...questionBase, ...filter, hasOther: isTrue, appearance: oneOf('minimal') }],
  rank: [list, { ...questionBase, ...filter }],
  note: [{}, base],
  calculate: [{ calculation: isText }, { relevant: isText }],
}

function isItem(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null || !('type' in value) || typeof value.type !== 'string') return false
  if (value.type === 'group') {
    const items = isListOf(item => depth < formLimits.groupDepth && isItem(item, depth + 1), formLimits.items)
    return hasShape({ name: isText, type: isText, items }, base)(value)
  }
  const shape = Object.hasOwn(shapes, value.type) ? shapes[value.type] : undefined
  return shape !== undefined && hasShape({ name: isText, type: isText, ...shape[0] }, shape[1])(value)
}

const isChoice = hasShape({ name: isText, label: isFormText }, { columns: isRecordOf(isText) })
const isPair = hasShape({ label: isFormText, satisfaction: isText, importance: isText })
const isForm = hasShape(
  {
    format: value => value === 1,
    id: value => typeof value === 'string' && /^[a-z0-9][a-z0-9-]*$/.test(value),
    version: value => typeof value === 'number' && Number.isSafeInteger(value) && value >= 1,
    title: isFormText,
    defaultLanguage: isText,
    languages: isListOf(isText, formLimits.languages),
    items: isListOf(item => isItem(item, 0), formLimits.items),
    lists: isRecordOf(isListOf(isChoice, formLimits.choices)),
  },
  { label: isText, pairs: isListOf(isPair, formLimits.pairs) },
)

function isSurveyForm(value: unknown): value is SurveyForm {
  return isForm(value)
}

function isSaid(text: FormText, { defaultLanguage, languages }: SurveyForm): boolean {
  return text[defaultLanguage] !== undefined && Object.keys(text).every(language => languages.includes(language))
}

/**
 * Reads a form from what a draft or a server holds: every field is checked, unknown ones are refused (a phone must not show a form of
 * which it understands only a part), and so are forms with faults. `undefined` where the value is no form.
 */
export function parseSurveyForm(value: unknown): SurveyForm | undefined {
  if (!isSurveyForm(value)) return undefined
  if (!value.languages.includes(value.defaultLanguage) || !isSaid(value.title, value)) return undefined
  return checkSurveyForm(value).length === 0 ? value : undefined
}
