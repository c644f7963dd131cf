import { isFields } from '../submission/parseFields.ts'

/** Whether a value from outside is of some kind. */
export type Guard = (value: unknown) => boolean

/** Texts of a form and of its cells are bounded. */
const longestFormText = 10_000

/** Whether a value is a text of bearable length. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestFormText
}

/** Objects with all of some fields, perhaps some others, and nothing else. */
export function hasShape(required: Readonly<Record<string, Guard>>, optional: Readonly<Record<string, Guard>> = {}): Guard {
  return (value) => {
    if (!isFields(value)) return false
    if (!Object.keys(required).every(name => Object.hasOwn(value, name))) return false
    return Object.entries(value).every(([name, field]) => {
      const guard = Object.hasOwn(required, name) ? required[name] : Object.hasOwn(optional, name) ? optional[name] : undefined
      return guard?.(field) === true
    })
  }
}

/** Lists of one kind, up to a length. */
export function isListOf(guard: Guard, most: number): Guard {
  return value => Array.isArray(value) && value.length <= most && value.every(entry => guard(entry))
}

/** Objects whose fields are all of one kind, whatever their names. */
export function isRecordOf(guard: Guard): Guard {
  return value => isFields(value) && Object.keys(value).every(name => !(name in Object.prototype) && guard(value[name]))
}
