import type { Expression } from './expression/expression.ts'
import type { Choice, FormItem, SurveyForm } from './surveyForm.ts'

/** The names of the values, and of the group, on which what is said of an item hangs, besides its own answer. */
export interface ItemReferences {
  /** Whether it is shown, and what a calculation comes to. */
  readonly value: readonly string[]
  /** Which choices are offered. */
  readonly choices: readonly string[]
  /** Whether its answer is taken, and what its texts say. */
  readonly rest: readonly string[]
}

/** An item with its expressions read. */
export interface PreparedItem {
  readonly item: FormItem
  readonly group?: PreparedItem
  readonly relevant?: Expression
  readonly constraint?: Expression
  readonly calculation?: Expression
  readonly choiceFilter?: Expression
  /** Where the default is computed and no plain value. */
  readonly default?: Expression
}

/** A form ready to be judged at every keystroke: made once by `prepareSurvey`. */
export interface PreparedSurvey {
  readonly form: SurveyForm
  /** By name, in the order of the form. */
  readonly items: ReadonlyMap<string, PreparedItem>
  /** By name: the values on which what is said of an item hangs. */
  readonly references: ReadonlyMap<string, ItemReferences>
  /** The names of all values that some text of the form puts in. */
  readonly named: readonly string[]
  /** What an item looks at stands before it. */
  readonly order: readonly PreparedItem[]
  /** The choices of each question with a list, その他 included, by the names of both. */
  readonly choices: ReadonlyMap<string, ReadonlyMap<string, Choice>>
}

/** What of an item a fault is about; the names are those of `FormItem`. */
export type FormPart =
  | 'name' | 'label' | 'hint' | 'relevant' | 'constraint' | 'constraintMessage' | 'requiredMessage' | 'calculation' | 'default'
  | 'choiceFilter' | 'list' | 'start' | 'isReadOnly' | 'items'

/** Why a form cannot be used, as a Japanese sentence: an item by its number in `placedItems`, a list by name, or the form as a whole. */
export type FormFault =
  | { readonly at: 'item', readonly index: number, readonly part: FormPart, readonly reason: string }
  | { readonly at: 'list', readonly list: string, readonly choice?: number, readonly part?: 'name' | 'label', readonly reason: string }
  | { readonly at: 'form', readonly reason: string }
