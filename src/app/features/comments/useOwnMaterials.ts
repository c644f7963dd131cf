import { computed, inject, watch } from 'vue'
import { filesOfCall } from '../../../domain/publicComment/materialFile.ts'
import type { PublicCommentCall } from '../../../domain/publicComment/publicCommentCall.ts'
import { useMaterials } from '../../materials/useMaterials.ts'
import { useSubmissions } from '../../submissions/useSubmissions.ts'
import { followBookKey } from '../../ui/followBook.ts'

/** Keeps the PDFs of a call that the person follows, or for which they have begun to write, without being asked. */
export function useOwnMaterials(call: () => PublicCommentCall | undefined): void {
  const materials = useMaterials()
  const submissions = useSubmissions()
  const book = inject(followBookKey, undefined)
  const wanted = computed(() => {
    const shown = call()
    if (!shown || materials.state.kind !== 'ready') return undefined
    const { state } = submissions
    const isWritten = state.kind === 'ready' && state.drafts.some(({ form }) => form.kind === 'publicComment' && form.id === shown.id)
    return isWritten || book?.isFollowed({ kind: 'call', id: shown.id }) ? shown : undefined
  })
  // Once for each call: what could not be had now is not asked for again and again.
  watch(wanted, (found) => {
    if (found) void materials.keep(found.id, filesOfCall(found), 'byItself')
  }, { immediate: true })
}
