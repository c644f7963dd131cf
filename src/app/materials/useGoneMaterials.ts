import { computed, watch } from 'vue'
import { filesOfCall, type MaterialFile } from '../../domain/publicComment/materialFile.ts'
import { usePlanData } from '../db/usePlanData.ts'
import { useSubmissions } from '../submissions/useSubmissions.ts'
import { useMaterials } from './useMaterials.ts'

/**
 * Takes PDFs off the phone once the call that had them, or its version, is gone and nothing that was written for it is on the phone. It
 * looks when the server has said what is published, so that a tab with an older plan removes nothing that another has just kept.
 */
export function useGoneMaterials(): void {
  const planData = usePlanData()
  const submissions = useSubmissions()
  const materials = useMaterials()

  const origins = computed(() => {
    const { state } = submissions
    if (state.kind !== 'ready') return undefined
    return [...state.drafts, ...[...state.waiting, ...state.attention, ...state.received].flatMap(({ origin }) => origin ? [origin] : [])]
  })
  /** Changes with what there is, and not with each letter that is written. */
  const holders = computed(() => origins.value?.map(({ id }) => id).join())

  async function publishedFiles(): Promise<readonly MaterialFile[] | undefined> {
    const { calls } = await planData.reader.participation()
    const chunks = await Promise.all(calls.map(({ id }) => planData.reader.call(id)))
    return chunks.every(chunk => chunk !== undefined) ? chunks.flatMap(({ call }) => filesOfCall(call)) : undefined
  }

  async function removeGone(): Promise<void> {
    // What cannot be read now is asked again with the next answer of the server.
    const published = await publishedFiles().catch(() => undefined)
    const written = origins.value
    if (published && written) await materials.removeGone({ published, formTexts: written.map(({ formText }) => formText) })
  }

  watch([() => planData.sync, holders, () => materials.state.kind], ([sync, written, kept]) => {
    if (sync.kind === 'answered' && written !== undefined && kept === 'ready') void removeGone()
  }, { immediate: true })
}
