import { nameText } from './cellText.ts'

/** What an appearance of a question of some type is to us. */
export type AppearanceVerdict = 'used' | 'harmless' | 'refused'

const used: Readonly<Record<string, readonly string[] | undefined>> = {
  text: ['multiline'],
  selectOne: ['likert', 'minimal'],
  selectMultiple: ['minimal'],
}

/** What asks for another look of the same question: it is named and left out. */
const harmless = /^(?:field-list|table-list|list|label|list-nolabel|quick|compact(?:-\d+)?|quickcompact|horizontal(?:-compact)?|columns(?:-\d+|-pack|-flex)?|no-buttons|autocomplete|w\d+|multiline|numbers|thousands-sep|vertical|no-ticks|rating|picker|maps|placement-map|no-calendar)$/

/** The words of the column `appearance`. */
export function appearanceWords(text: string): readonly string[] {
  return nameText(text).toLowerCase().split(' ').filter(word => word !== '')
}

/** Whether a word of the column is used, left out without harm, or refused because the question would be another one. */
export function judgeAppearance(type: string, word: string): AppearanceVerdict {
  if (used[type]?.includes(word)) return 'used'
  return harmless.test(word) ? 'harmless' : 'refused'
}
