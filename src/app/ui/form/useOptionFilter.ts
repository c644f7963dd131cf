import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { normaliseText } from '../../../domain/search/normaliseText.ts'
import type { Option } from './option.ts'

/** How many choices fit on a screen or two without a way to look for one. */
const longest = 20

/**
 * A long list of choices that can be narrowed down by typing. At first it shows its beginning: hundreds of choices on a page make a slow
 * phone stutter. What is chosen stays in sight.
 */
export function useOptionFilter(options: () => readonly Option[], isChosen: (value: string) => boolean): {
  readonly isLong: ComputedRef<boolean>
  readonly typed: Ref<string>
  readonly shown: ComputedRef<readonly Option[]>
  /** How many match and are not shown. */
  readonly more: ComputedRef<number>
  /** Shows all that match. */
  readonly showAll: () => void
} {
  const typed = ref('')
  const isWhole = ref(false)
  const isLong = computed(() => options().length > longest)
  const normal = computed(() => isLong.value ? options().map(option => ({ option, text: normaliseText(option.label) })) : [])
  const matching = computed(() => {
    const wanted = normaliseText(typed.value)
    return wanted === '' ? options() : normal.value.filter(({ text }) => text.includes(wanted)).map(({ option }) => option)
  })
  const shown = computed(() => {
    if (!isLong.value) return options()
    const first = new Set(isWhole.value ? matching.value : matching.value.slice(0, longest))
    return options().filter(option => first.has(option) || isChosen(option.value))
  })
  return {
    isLong,
    typed,
    shown,
    more: computed(() => isLong.value && !isWhole.value ? Math.max(0, matching.value.length - longest) : 0),
    showAll: () => void (isWhole.value = true),
  }
}
