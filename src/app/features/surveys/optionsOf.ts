import type { Choice } from '../../../domain/survey/surveyForm.ts'
import type { Option } from '../../ui/form/option.ts'
import type { SurveyJudgement } from '../../../domain/survey/judgeSurvey.ts'

const made = new WeakMap<readonly Choice[], Map<string, readonly Option[]>>()

/**
 * Choices as controls show them. The same list in the same language is made once: hundreds of choices are not drawn again at every
 * keystroke. Labels that name other answers are made anew.
 */
export function optionsOf(choices: readonly Choice[], { say }: Pick<SurveyJudgement, 'say'>, language: string): readonly Option[] {
  const known = made.get(choices)?.get(language)
  if (known) return known
  const options = choices.map(({ name, label }) => ({ value: name, label: say(label) }))
  const isFixed = choices.every(({ label }) => Object.values(label).every(text => !text.includes('${')))
  if (isFixed) made.set(choices, (made.get(choices) ?? new Map<string, readonly Option[]>()).set(language, options))
  return options
}
