import type { Draft } from '../../../domain/submission/draft.ts'
import { t } from '../../i18n/language.ts'
import { readTexts } from '../compose/readTexts.ts'

const longest = 24

/** By what drafts of one form are told apart in lists: the first words, or the page on which the person was; nothing where there is neither. */
export function glimpseOfDraft({ form, values, page }: Pick<Draft, 'form' | 'values' | 'page'>): string | undefined {
  switch (form.kind) {
    case 'surveyResponse': return t('submissions.fromPage', { page: page + 1 })
    case 'publicComment': return cut(Object.values(readTexts(values['remarks'])))
    case 'proposal': return cut([values['text']])
    case 'eventRegistration': return typeof values['people'] === 'number' ? t('events.peopleCount', { n: values['people'] }) : cut([values['note']])
  }
}

function cut(texts: readonly unknown[]): string | undefined {
  const words = texts.flatMap(text => typeof text === 'string' && text.trim() !== '' ? [text.trim().replace(/\s+/g, ' ')] : [])[0]
  if (words === undefined) return undefined
  const letters = Array.from(words)
  return t('common.quoted', { text: letters.length > longest ? `${letters.slice(0, longest).join('')}…` : words })
}
