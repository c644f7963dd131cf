import { defineStore } from 'pinia'
import { inject, shallowReadonly, shallowRef, watch } from 'vue'
import type { Instant } from '../../../domain/delivery/instant.ts'
import { listedEvents } from '../../../domain/event/isListed.ts'
import { searchIndexSteps, type SearchIndex } from '../../../domain/search/createSearchIndex.ts'
import { planDocuments } from '../../../domain/search/documents/planDocuments.ts'
import type { PublishedSources } from '../../../domain/search/documents/publishedSources.ts'
import { dayOf } from '../../../domain/sync/formatInstant.ts'
import type { PlanReader } from '../../db/planReader.ts'
import { planPortsKey, usePlanData } from '../../db/usePlanData.ts'
import { runInSteps } from './runInSteps.ts'

/** The index over what the phone holds. `withReadings` says whether kana find kanji. */
export type SearchIndexState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'building' }
  | { readonly kind: 'ready', readonly index: SearchIndex, readonly withReadings: boolean }
  /** `reason` is the error's own text, for whoever is asked for help. */
  | { readonly kind: 'failed', readonly reason: string }

const pause = () => new Promise<void>(resolve => void setTimeout(resolve))

/** Makes the index when it is first needed, and again when the plan or its readings have come anew. Outlives the page. */
export const useSearchIndex = defineStore('searchIndex', () => {
  const planData = usePlanData()
  const ports = inject(planPortsKey, undefined)
  const state = shallowRef<SearchIndexState>({ kind: 'idle' })
  let latest = 0

  async function build(): Promise<void> {
    const turn = latest += 1
    const isStale = () => turn !== latest
    if (state.value.kind !== 'ready') state.value = { kind: 'building' }
    try {
      const [{ documents, synonyms }, readings] = await Promise.all([readSources(planData.reader, ports?.now()), planData.reader.readings()])
      await pause()
      const index = await runInSteps(searchIndexSteps({ documents, synonyms, ...readings && { readings } }), { now: () => performance.now(), pause, isStale })
      if (!index || isStale()) return
      state.value = { kind: 'ready', index, withReadings: readings !== undefined }
    } catch (error) {
      if (!isStale()) state.value = { kind: 'failed', reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
    }
  }

  /** Called by whoever is about to search. */
  function prepare(): void {
    if (state.value.kind === 'ready' || state.value.kind === 'building') return
    void planData.wantDeferred()
    void build()
  }

  watch(() => [planData.plan, planData.deferred] as const, ([plan, deferred], [before]) => {
    if (state.value.kind === 'idle' || plan.kind !== 'ready') return
    const lacksReadings = deferred.kind === 'kept' && !(state.value.kind === 'ready' && state.value.withReadings)
    if (plan !== before || lacksReadings) void build()
  })

  return { state: shallowReadonly(state), prepare }
})

async function readSources(reader: PlanReader, now: Instant | undefined) {
  const [outline, overview, guideline, synonyms] = await Promise.all([reader.outline(), reader.overview(), reader.guideline(), reader.synonyms()])
  const ids = outline.pillars.flatMap(pillar => pillar.basicPolicies.map(basicPolicy => basicPolicy.id))
  const policyChunks = (await Promise.all(ids.map(id => reader.policies(id)))).flatMap(chunk => chunk ?? [])
  const published = await readPublished(reader, now)
  await pause()
  return { documents: planDocuments({ outline, overview, guideline, policyChunks, published }), synonyms }
}

async function readPublished(reader: PlanReader, now: Instant | undefined): Promise<PublishedSources> {
  const [{ surveys, calls }, { events }] = await Promise.all([reader.participation(), reader.events()])
  const [surveyChunks, callChunks] = await Promise.all([
    Promise.all(surveys.map(({ id }) => reader.survey(id))),
    Promise.all(calls.map(({ id }) => reader.call(id))),
  ])
  return { surveys: surveyChunks.flatMap(chunk => chunk ?? []), calls: callChunks.flatMap(chunk => chunk ?? []), events: now === undefined ? events : listedEvents(events, dayOf(now)) }
}
