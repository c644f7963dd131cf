import { placedItems } from '../../../domain/survey/formItems.ts'
import type { FormItem } from '../../../domain/survey/surveyForm.ts'

/** What of some items a person sees: questions and notes, those of groups too. */
export function shownItems(items: readonly FormItem[], shown: ReadonlySet<string>): readonly FormItem[] {
  return placedItems({ items }).map(({ item }) => item).filter(({ type, name }) => type !== 'group' && type !== 'calculate' && shown.has(name))
}
