import type { FormItem, Question, SurveyForm } from './surveyForm.ts'

/** An item with where it stands. */
export interface PlacedItem {
  readonly item: FormItem
  /** The number of the group around it in the same list. */
  readonly group?: number
}

/** All items of a form in the order in which they are written, a group before what is in it. */
export function placedItems(form: Pick<SurveyForm, 'items'>): readonly PlacedItem[] {
  const placed: PlacedItem[] = []
  const place = (items: readonly FormItem[], group?: number): void => {
    for (const item of items) {
      const number = placed.push({ item, ...(group !== undefined && { group }) }) - 1
      if (item.type === 'group') place(item.items, number)
    }
  }
  place(form.items)
  return placed
}

/** 設問: whether an item is answered by a person. */
export function isQuestion(item: FormItem): item is Question {
  return item.type !== 'note' && item.type !== 'group' && item.type !== 'calculate'
}

/** A question that is answered from a list. */
export type ListQuestion = Extract<Question, { readonly list: string }>

/** Whether a question is answered from a list of choices. */
export function isListQuestion(item: FormItem): item is ListQuestion {
  return item.type === 'selectOne' || item.type === 'selectMultiple' || item.type === 'rank'
}

/** Whether a question offers その他 with a text of its own. */
export function hasOther(item: FormItem): boolean {
  return (item.type === 'selectOne' || item.type === 'selectMultiple') && item.hasOther === true
}

/** The choice その他 of a question with `or_other`. */
export const otherChoice = 'other'

/** Where the text of その他 stands. */
export function otherName(question: string): string {
  return `${question}_other`
}

/** What a question of type `acknowledge` (確認) is answered with. */
export const acknowledged = 'OK'
