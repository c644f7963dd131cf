import type { Draft } from '../../domain/submission/draft.ts'

/**
 * Whether what is on the screen is kept: `untouched`, nothing was written yet; `pending`, a moment ago changed; `saved` 保存しました; `unsaved`
 * 保存できません (it is tried again by itself); `overtaken`, another tab changed the same draft; `sealed`, it was handed in; `gone`, it was
 * deleted in another tab. In every case the words are on the screen.
 */
export type SavingState =
  | { readonly kind: 'untouched' | 'pending' | 'saved' | 'sealed' | 'gone' }
  | { readonly kind: 'unsaved', readonly reason: 'storageFull' | 'storageFailed' | 'noDatabase' }
  | { readonly kind: 'overtaken', readonly stored: Draft }

/** A draft as a form's page knows it; `missing`, there is none under this id; `failed`, the phone's storage does not answer. */
export type DraftState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed', readonly reason: 'storageFull' | 'storageFailed' | 'noDatabase' }
  | { readonly kind: 'open', readonly draft: Draft, readonly saving: SavingState }
