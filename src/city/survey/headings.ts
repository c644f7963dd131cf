import { nameText } from './cellText.ts'

/** What is known of the headings of a sheet. */
export interface Headings {
  /** Every spelling to the column it means. */
  readonly columns: Readonly<Record<string, string>>
  /** Columns that may stand once for each language: `label::English (en)`. */
  readonly translatable: readonly string[]
}

function spellings(known: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(known).flatMap(([column, others]) => [column, ...others].map(name => [name, column])))
}

/** Headings of the sheet survey, with the spellings that pyxform's documentation allows. */
export const surveyHeadings: Headings = {
  columns: spellings({
    type: ['command'],
    name: ['tag', 'value'],
    label: ['caption'],
    hint: [],
    required: ['bind::required'],
    required_message: ['required message', 'requiredmsg', 'jr:requiredmsg', 'bind::jr:requiredmsg'],
    relevant: ['relevance', 'bind::relevant'],
    constraint: ['bind::constraint'],
    constraint_message: ['constraint message', 'constraining message', 'jr:constraintmsg', 'bind::jr:constraintmsg'],
    calculation: ['calculate', 'bind::calculate'],
    default: [],
    read_only: ['readonly', 'read only', 'bind::readonly'],
    choice_filter: ['choice filter'],
    appearance: ['control::appearance', 'body::appearance'],
    parameters: [],
    pair: [],
    guidance_hint: ['guidance hint'],
  }),
  translatable: ['label', 'hint', 'required_message', 'constraint_message', 'guidance_hint', 'pair'],
}

/** Headings of the sheet choices; every other is a column for `choice_filter`. */
export const choicesHeadings: Headings = {
  columns: spellings({ list_name: ['list name', 'list'], name: ['value'], label: ['caption'] }),
  translatable: ['label'],
}

/** Headings of the sheet settings. */
export const settingsHeadings: Headings = {
  columns: spellings({
    form_title: ['form title', 'set form title', 'title'],
    form_id: ['form id', 'set form id', 'id_string'],
    version: [],
    default_language: ['default language'],
    style: [],
    instance_name: [],
  }),
  translatable: ['form_title'],
}

/** What a heading means. */
export type Heading =
  | { readonly kind: 'known', readonly column: string, readonly language?: string }
  /** Its translation is to a language without a code. */
  | { readonly kind: 'uncoded', readonly column: string }
  | { readonly kind: 'unknown', readonly name: string }
  /** Empty, or the author's own remark: begins with `#`. */
  | { readonly kind: 'ignored' }

/** Reads a heading: `label`, `Label::English (en)`, `label:日本語 (ja)`, `relevance`. */
export function readHeading(text: string, { columns, translatable }: Headings): Heading {
  const heading = nameText(text)
  if (heading === '' || heading.startsWith('#')) return { kind: 'ignored' }
  const whole = columnOf(columns, heading)
  if (whole) return { kind: 'known', column: whole }
  const [, base = '', language = ''] = /^(.+?) ?::? ?([^:]+)$/.exec(heading) ?? []
  const column = columnOf(columns, base)
  if (!column || !translatable.includes(column)) return { kind: 'unknown', name: heading }
  const code = languageCode(language)
  return code === undefined ? { kind: 'uncoded', column } : { kind: 'known', column, language: code }
}

function columnOf(columns: Headings['columns'], name: string): string | undefined {
  const key = name.toLowerCase()
  return Object.hasOwn(columns, key) ? columns[key] : undefined
}

/** The code of a language as XLSForm writes it, `English (en)`, or alone, `en`. */
export function languageCode(text: string): string | undefined {
  const name = nameText(text)
  const code = /\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)\)$/.exec(name)?.[1] ?? /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.exec(name)?.[0]
  return code?.replace(/^[A-Za-z]+/, primary => primary.toLowerCase())
}
