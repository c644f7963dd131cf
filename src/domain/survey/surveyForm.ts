import type { SubmissionWindow } from '../submission/deadline.ts'

/** A text in each language of a form, by its code: `{ "ja": "…", "en": "…" }`. The form's default language is always there. */
export type FormText = Readonly<Record<string, string>>

/** One choice of a list. */
export interface Choice {
  /** What an answer stores; unique in its list. */
  readonly name: string
  readonly label: FormText
  /** Further columns of the choices sheet, for `choice_filter`. */
  readonly columns?: Readonly<Record<string, string>>
}

interface ItemBase {
  /** `[A-Za-z_][A-Za-z0-9_.-]*`, unique in the form. */
  readonly name: string
  readonly label?: FormText
  readonly hint?: FormText
  /** Expression: shown and counted only while it is true. */
  readonly relevant?: string
}

interface QuestionBase extends ItemBase {
  readonly isRequired?: true
  readonly requiredMessage?: FormText
  /** Expression over `.` that an answer has to fulfil. */
  readonly constraint?: string
  readonly constraintMessage?: FormText
  /** Expression, or a plain value, of a fresh draft. */
  readonly default?: string
  readonly isReadOnly?: true
}

/** A question, by its type. Bounds of `range` are inclusive. */
export type Question =
  | QuestionBase & { readonly type: 'text', readonly isMultiline?: true }
  | QuestionBase & { readonly type: 'integer' | 'decimal' | 'date' | 'time' | 'geopoint' | 'acknowledge' }
  | QuestionBase & { readonly type: 'range', readonly start: number, readonly end: number, readonly step: number }
  | QuestionBase & { readonly type: 'selectOne', readonly list: string, readonly choiceFilter?: string, readonly hasOther?: true, readonly appearance?: 'likert' | 'minimal' }
  | QuestionBase & { readonly type: 'selectMultiple', readonly list: string, readonly choiceFilter?: string, readonly hasOther?: true, readonly appearance?: 'minimal' }
  | QuestionBase & { readonly type: 'rank', readonly list: string, readonly choiceFilter?: string }

/** What stands on a page of a form. A note is only read; a calculation is never seen. */
export type FormItem =
  | Question
  | ItemBase & { readonly type: 'note' }
  | { readonly type: 'calculate', readonly name: string, readonly calculation: string, readonly relevant?: string }
  | ItemBase & { readonly type: 'group', readonly items: readonly FormItem[] }

/** 満足度×重要度: two questions over one subject, for the chart of results. */
export interface SatisfactionPair {
  readonly label: FormText
  readonly satisfaction: string
  readonly importance: string
}

/** アンケート: one version of a survey as phones and servers hold it. Every version ever published is kept. */
export interface SurveyForm {
  readonly format: 1
  readonly id: string
  /** Counts from 1 with every publication. */
  readonly version: number
  /** The author's own `version` in the settings sheet. */
  readonly label?: string
  readonly title: FormText
  readonly defaultLanguage: string
  readonly languages: readonly string[]
  /** A group at the top level is a page; what stands between groups makes pages of its own. */
  readonly items: readonly FormItem[]
  readonly lists: Readonly<Record<string, readonly Choice[]>>
  readonly pairs?: readonly SatisfactionPair[]
}

/** 実施中のアンケート: a form with when and how it is answered. */
export interface Survey {
  readonly form: SurveyForm
  readonly window: SubmissionWindow
  /** `codes`: only with a single-use code (回答番号). */
  readonly access: 'open' | 'codes'
  /** 見本: invented, shown as such on every screen. */
  readonly isSample?: true
  /** 所管課 */
  readonly division?: string
  /** What it is for and who is asked, Japanese. */
  readonly purpose?: string
  /** When the results are to be published, as the city words it. */
  readonly resultsPlan?: string
  readonly projectIds?: readonly string[]
  readonly policyIds?: readonly string[]
}
