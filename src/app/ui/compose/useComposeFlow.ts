import { computed, nextTick, ref, type ComputedRef, type Ref } from 'vue'
import type { FieldFault } from '../../../domain/submission/submissionProblem.ts'
import { focusField } from '../form/focusField.ts'
import type { Words } from '../text/words.ts'
import { useComposeStep, type ComposeStep } from './useComposeStep.ts'

/** A fault with the step and the control that can mend it. */
export interface PlacedFault<Step extends string> {
  readonly step: Step
  /** The control's id. */
  readonly id: string
  readonly label: Words
  readonly reason: string
}

/** The way through the steps of a form: nobody is told of a fault before they wanted to go on, and nobody goes on past one. */
export interface ComposeFlow<Step extends string> extends ComposeStep<Step> {
  /** What is to be mended on this step, or on the last one everywhere. */
  readonly faults: ComputedRef<readonly PlacedFault<Step>[]>
  /** Rises each time the person wants to go on and cannot. */
  readonly refusals: Ref<number>
  /** The reason at a control that is in sight. */
  errorAt(id: string): string | undefined
  forward(): void
  back(): void
  /** Goes where a fault can be mended. */
  mend(id: string): Promise<void>
}

/** What a form tells the flow. The last step is the review: everything is judged there. */
export interface ComposeFlowOptions<Step extends string> {
  readonly steps: () => readonly [Step, ...Step[]]
  readonly faults: () => readonly FieldFault[]
  readonly place: (fault: FieldFault) => Omit<PlacedFault<Step>, 'reason'>
}

export function useComposeFlow<Step extends string>({ steps, faults, place }: ComposeFlowOptions<Step>): ComposeFlow<Step> {
  const way = useComposeStep(steps)
  const tried = ref(new Set<string>())
  const refusals = ref(0)
  const placed = computed(() => faults().map((fault): PlacedFault<Step> => ({ ...place(fault), reason: fault.reason })))
  const isReview = computed(() => way.next.value === undefined)
  const here = computed(() => placed.value.filter(({ step }) => isReview.value || step === way.step.value))
  const shown = computed(() => isReview.value || tried.value.has(way.step.value) ? here.value : [])
  return {
    ...way,
    faults: shown,
    refusals,
    errorAt: id => shown.value.find(fault => fault.id === id)?.reason,
    forward() {
      tried.value = new Set([...tried.value, way.step.value])
      if (here.value.length > 0) refusals.value += 1
      else if (way.next.value !== undefined) void way.go(way.next.value)
    },
    back() {
      if (way.previous.value !== undefined) void way.go(way.previous.value)
    },
    async mend(id) {
      const fault = placed.value.find(each => each.id === id)
      if (!fault) return
      tried.value = new Set([...tried.value, fault.step])
      await way.go(fault.step)
      await nextTick()
      focusField(id)
    },
  }
}
