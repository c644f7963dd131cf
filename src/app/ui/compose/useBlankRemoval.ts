import { onBeforeUnmount } from 'vue'
import type { Draft } from '../../../domain/submission/draft.ts'
import { useSubmissions } from '../../submissions/useSubmissions.ts'

/** Leaving a form on which nothing was written leaves no 書きかけ behind. A correction always stays. */
export function useBlankRemoval(draft: () => Draft, isBlank: () => boolean): void {
  const submissions = useSubmissions()
  onBeforeUnmount(() => {
    const { id, amends } = draft()
    if (!amends && isBlank()) void submissions.removeDraft(id)
  })
}
