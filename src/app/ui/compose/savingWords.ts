import { languageTags } from '../../../domain/language/languages.ts'
import { language } from '../../i18n/language.ts'
import type { DraftState } from '../../submissions/draftState.ts'
import type { Words } from '../text/words.ts'
import { wordsOf } from '../text/wordsOf.ts'

const clock = (at: string): string => new Date(at).toLocaleTimeString(languageTags[language().code], { hour: 'numeric', minute: '2-digit' })

/**
 * Whether what is on the screen is kept, in words. While a change is about to be saved the words stay those of the last time: they are
 * true, and readers are not told of every letter.
 */
export function savingWords(state: DraftState): Words {
  if (state.kind !== 'open') return ''
  const { draft, saving } = state
  switch (saving.kind) {
    case 'unsaved': return wordsOf(saving.reason === 'storageFull' ? 'compose.notSavedFull' : 'compose.notSaved')
    case 'overtaken': return wordsOf('compose.notSavedHere')
    case 'sealed':
    case 'gone': return ''
    case 'untouched':
    case 'pending':
    case 'saved': return draft.revision === 0 ? wordsOf('compose.savesItself') : wordsOf('compose.savedAt', { time: clock(draft.changedAt) })
  }
}

/** Whether what is on the screen is on this screen alone. */
export function isUnsaved(state: DraftState): boolean {
  return state.kind === 'open' && (state.saving.kind === 'unsaved' || state.saving.kind === 'overtaken')
}
