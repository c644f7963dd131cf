import { t } from '../../i18n/language.ts'
import { plainWords, type Words } from '../text/words.ts'
import type { ContentPart } from './describeContent.ts'

/** What was written as plain text, to be copied or kept in a file. */
export function plainContent(facts: readonly { readonly term: Words, readonly text: Words }[], parts: readonly ContentPart[]): string {
  const written = parts.map(({ title, rows }) => [
    ...title === undefined ? [] : [`[${plainWords(title)}]`],
    ...rows.map(({ label, text }) => `${plainWords(label)}\n${text === undefined ? t('common.notAnswered') : plainWords(text)}`),
  ].join('\n\n'))
  return `${[facts.map(({ term, text }) => `${plainWords(term)}: ${plainWords(text)}`).join('\n'), ...written].filter(text => text !== '').join('\n\n')}\n`
}
