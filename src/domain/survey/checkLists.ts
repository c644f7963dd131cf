import type { FormFault } from './preparedSurvey.ts'
import type { SurveyForm } from './surveyForm.ts'

/** What is wrong with the lists of choices of a form. */
export function checkLists(form: SurveyForm): readonly FormFault[] {
  return Object.entries(form.lists).flatMap(([list, choices]) => {
    const faults: FormFault[] = choices.length === 0 ? [{ at: 'list', list, reason: `選択肢リスト「${list}」が空です。` }] : []
    const seen = new Set<string>()
    choices.forEach(({ name, label }, choice) => {
      if (name === '' || /\s/.test(name)) faults.push({ at: 'list', list, choice, part: 'name', reason: `選択肢の name「${name}」に空白は使えません。` })
      if (seen.has(name)) faults.push({ at: 'list', list, choice, part: 'name', reason: `選択肢の name「${name}」が、リスト「${list}」の中で重なっています。` })
      if (!label[form.defaultLanguage]) faults.push({ at: 'list', list, choice, part: 'label', reason: `選択肢「${name}」の label がありません。` })
      seen.add(name)
    })
    return faults
  })
}
