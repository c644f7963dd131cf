import type { PlacedItem } from './formItems.ts'
import type { FormFault } from './preparedSurvey.ts'
import type { SurveyForm } from './surveyForm.ts'

/** What a form may hold at most; more is no survey that a phone can show and a person can answer. */
export const formLimits = { items: 2000, groupDepth: 8, languages: 30, pairs: 200, choices: 5000 } as const

/** What of a form is beyond its bounds. */
export function checkLimits(form: SurveyForm, placed: readonly PlacedItem[]): readonly FormFault[] {
  const faults: FormFault[] = []
  if (placed.length > formLimits.items) faults.push({ at: 'form', reason: `設問が多すぎます。説明文などを含めて${formLimits.items}までです。` })
  if (form.languages.length > formLimits.languages) faults.push({ at: 'form', reason: `言語が多すぎます。${formLimits.languages}までです。` })
  if ((form.pairs?.length ?? 0) > formLimits.pairs) faults.push({ at: 'form', reason: `満足度と重要度の組が多すぎます。${formLimits.pairs}までです。` })
  const depths: number[] = []
  placed.forEach(({ item, group }, index) => {
    const depth = group === undefined ? 0 : (depths[group] ?? 0) + 1
    depths.push(depth)
    if (item.type === 'group' && depth >= formLimits.groupDepth) {
      faults.push({ at: 'item', index, part: 'items', reason: `グループの入れ子が深すぎます。${formLimits.groupDepth}段までです。` })
    }
  })
  return faults
}
