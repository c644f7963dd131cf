import type { DraftState } from '../../submissions/draftState.ts'

const clock = (at: string): string => new Date(at).toLocaleTimeString('ja-JP', { hour: 'numeric', minute: '2-digit' })

/**
 * Whether what is on the screen is kept, in words. While a change is about to be saved the words stay those of the last time: they are
 * true, and readers are not told of every letter.
 */
export function savingWords(state: DraftState): string {
  if (state.kind !== 'open') return ''
  const { draft, saving } = state
  switch (saving.kind) {
    case 'unsaved': return saving.reason === 'storageFull'
      ? 'この端末の空きが足りず、保存できません。この画面を閉じないでください。'
      : 'この端末に保存できません。この画面を閉じないでください。自動でもう一度試します。'
    case 'overtaken': return 'この画面の内容は、保存されていません。'
    case 'sealed':
    case 'gone': return ''
    case 'untouched':
    case 'pending':
    case 'saved': return draft.revision === 0 ? '書いたものは、この端末に自動で保存されます。' : `この端末に保存しました(${clock(draft.changedAt)})`
  }
}

/** Whether what is on the screen is on this screen alone. */
export function isUnsaved(state: DraftState): boolean {
  return state.kind === 'open' && (state.saving.kind === 'unsaved' || state.saving.kind === 'overtaken')
}
