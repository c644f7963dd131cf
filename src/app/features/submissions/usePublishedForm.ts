import { onServerPrefetch, shallowReadonly, shallowRef, watchEffect, type ShallowRef } from 'vue'
import type { FormRef } from '../../../domain/submission/sealedSubmission.ts'
import { usePlanData } from '../../db/usePlanData.ts'
import { knownForm, publishedDocument } from './loadForm.ts'

/** What has become of a form: `unknown` while the plan's data on this phone does not say, or says it in a way that this app cannot read. */
export type PublishedForm = { readonly kind: 'unknown' | 'gone' } | { readonly kind: 'published', readonly version: number, readonly text: string }

/** The form that something answers as the city publishes it now, by the plan's data on this phone, as drafts carry it. */
export function usePublishedForm(form: () => FormRef): Readonly<ShallowRef<PublishedForm>> {
  const planData = usePlanData()
  const published = shallowRef<PublishedForm>({ kind: 'unknown' })
  async function look(): Promise<void> {
    const asked = form()
    if (planData.plan.kind !== 'ready') return
    const there = await publishedDocument(planData.reader, asked).then(document => ({ document }), () => undefined)
    const known = there && knownForm(asked.kind, there.document)
    published.value = known ? { kind: 'published', version: known.version, text: known.text } : { kind: there && there.document === undefined ? 'gone' : 'unknown' }
  }
  watchEffect(() => void look())
  onServerPrefetch(look)
  return shallowReadonly(published)
}
