import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { FieldFault } from '../../../domain/submission/submissionProblem.ts'
import type { PreparedSurvey } from '../../../domain/survey/preparedSurvey.ts'
import type { SurveyPage } from '../../../domain/survey/surveyPages.ts'
import { answerPages, shownAnswerPages } from './answerPages.ts'
import { faultsOn } from './faultsOn.ts'
import type { SurveySession } from './useSurveySession.ts'

/** Where a person is in a form: on one of its pages, or at the review. The address says it, so that back and forth work. */
export interface SurveySteps {
  readonly pages: ComputedRef<readonly SurveyPage[]>
  /** Counted from 0; as many as there are pages: the review. */
  readonly place: ComputedRef<number>
  readonly page: ComputedRef<SurveyPage | undefined>
  /** What is wrong on this page, once the person wanted to go on. */
  readonly faults: ComputedRef<readonly FieldFault[]>
  /** Rises each time the person wants to go on and cannot. */
  readonly refusals: Ref<number>
  next(): void
  back(): void
  goTo(place: number): Promise<void>
  /** Returns to where the person was, unless the address says where to be. */
  resume(place: number): void
}

export function useSurveySteps(prepared: PreparedSurvey, { judgement }: Pick<SurveySession, 'judgement'>): SurveySteps {
  const route = useRoute()
  const router = useRouter()
  const tried = ref<readonly string[]>([])
  const refusals = ref(0)
  const all = answerPages(prepared.form)
  // Both stay the same objects while nothing in them changes: what hangs on them is not looked at again at every keystroke.
  const shown = computed(() => judgement.value.shown)
  const judged = computed(() => judgement.value.faults)
  const pages = computed((before: readonly SurveyPage[] | undefined) => keepSame(before, shownAnswerPages(all, { shown: shown.value })))
  const place = computed(() => {
    const asked = Number(route.query['page'] ?? 1) - 1
    return Number.isSafeInteger(asked) ? Math.min(Math.max(asked, 0), pages.value.length) : 0
  })
  const page = computed(() => pages.value[place.value])
  const onPage = computed(() => page.value ? faultsOn(page.value, { shown: shown.value, faults: judged.value }) : [])
  const faults = computed((before: readonly FieldFault[] | undefined) => {
    const now = page.value && tried.value.includes(page.value.name) ? onPage.value : []
    return keepSame(before, now, (one, other) => one.at === other.at && one.reason === other.reason)
  })

  async function goTo(target: number): Promise<void> {
    await router.push({ query: { ...route.query, page: String(target + 1) } })
  }

  return {
    pages,
    place,
    page,
    faults,
    refusals,
    goTo,
    back: () => void goTo(Math.max(0, place.value - 1)),
    resume(target) {
      if (route.query['page'] === undefined && target > 0) void router.replace({ query: { ...route.query, page: String(target + 1) } })
    },
    next() {
      const { value: here } = page
      if (!here) return
      if (onPage.value.length === 0) {
        void goTo(place.value + 1)
        return
      }
      tried.value = [...tried.value, here.name]
      refusals.value += 1
    },
  }
}

/** The list of before where nothing in it has changed: what hangs on it is not drawn again at every keystroke. */
function keepSame<Entry>(before: readonly Entry[] | undefined, now: readonly Entry[], isSame = (one: Entry, other: Entry) => one === other): readonly Entry[] {
  const isKept = before?.length === now.length && now.every((entry, place) => {
    const { [place]: other } = before
    return other !== undefined && isSame(entry, other)
  })
  return isKept ? before : now
}
