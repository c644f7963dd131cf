import { placedItems } from './formItems.ts'
import type { SurveyJudgement } from './judgeSurvey.ts'
import type { FormItem, SurveyForm } from './surveyForm.ts'

/** 一画面: a group at the top level, or what stands between two such groups. */
export interface SurveyPage {
  /** The name of its group or of its first item. */
  readonly name: string
  /** The group that the page is; none for loose items. */
  readonly group?: FormItem & { readonly type: 'group' }
  /** What is on it, without calculations; the items of its group. */
  readonly items: readonly FormItem[]
}

/** The pages of a form, shown or not. */
export function surveyPages(form: Pick<SurveyForm, 'items'>): readonly SurveyPage[] {
  const pages: SurveyPage[] = []
  let loose: FormItem[] = []
  const closeLoose = (): void => {
    const [first] = loose
    if (first) pages.push({ name: first.name, items: loose })
    loose = []
  }
  for (const item of form.items) {
    if (item.type === 'calculate') continue
    if (item.type !== 'group') {
      loose.push(item)
      continue
    }
    closeLoose()
    pages.push({ name: item.name, group: item, items: item.items.filter(inner => inner.type !== 'calculate') })
  }
  closeLoose()
  return pages
}

/** The pages with something to see: wholly hidden ones are passed over. */
export function shownPages(form: Pick<SurveyForm, 'items'>, { shown }: Pick<SurveyJudgement, 'shown'>): readonly SurveyPage[] {
  return surveyPages(form).filter(page => placedItems(page)
    .some(({ item }) => item.type !== 'group' && item.type !== 'calculate' && shown.has(item.name)))
}

/** 進み具合: how many percent of the questions shown now are answered, rounded down, so that 100 means all. */
export function progressShare({ questions, answered }: Pick<SurveyJudgement, 'questions' | 'answered'>): number {
  return questions === 0 ? 100 : Math.floor(answered * 100 / questions)
}
