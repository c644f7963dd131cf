import { computed, nextTick, type ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** The steps of writing something: one at a time, each in the address, so that going back leads to the step before. */
export interface ComposeStep<Step extends string> {
  readonly step: ComputedRef<Step>
  /** Counted from 1. */
  readonly position: ComputedRef<number>
  readonly previous: ComputedRef<Step | undefined>
  readonly next: ComputedRef<Step | undefined>
  /** Goes to a step; its heading gets the focus. */
  readonly go: (to: Step) => Promise<void>
}

/** The id of the heading of the step that is shown. */
export const stepHeadingId = 'step-heading'

/** Leads through steps, of which there is at least one. */
export function useComposeStep<Step extends string>(steps: () => readonly [Step, ...Step[]]): ComposeStep<Step> {
  const route = useRoute()
  const router = useRouter()
  const step = computed(() => steps().find(each => each === route.query['step']) ?? steps()[0])
  const index = computed(() => steps().indexOf(step.value))
  return {
    step,
    position: computed(() => index.value + 1),
    previous: computed(() => steps()[index.value - 1]),
    next: computed(() => steps()[index.value + 1]),
    async go(to) {
      if (to === step.value) return
      await router.push({ query: { ...route.query, step: to === steps()[0] ? undefined : to } })
      await nextTick()
      window.scrollTo(0, 0)
      document.getElementById(stepHeadingId)?.focus({ preventScroll: true })
    },
  }
}
