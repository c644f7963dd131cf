import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { normaliseText } from '../../../domain/search/normaliseText.ts'
import type { Option } from './option.ts'

/** How many choices fit on a screen or two without a way to look for one. */
const longest = 20

/** A long list of choices that can be narrowed down by typing. What is chosen stays in sight. */
export function useOptionFilter(options: () => readonly Option[], isChosen: (value: string) => boolean): {
  readonly isLong: ComputedRef<boolean>
  readonly typed: Ref<string>
  readonly shown: ComputedRef<readonly Option[]>
} {
  const typed = ref('')
  const isLong = computed(() => options().length > longest)
  const normal = computed(() => isLong.value ? options().map(option => ({ option, text: normaliseText(option.label) })) : [])
  const shown = computed(() => {
    const wanted = normaliseText(typed.value)
    if (!isLong.value || wanted === '') return options()
    return normal.value.filter(({ option, text }) => text.includes(wanted) || isChosen(option.value)).map(({ option }) => option)
  })
  return { isLong, typed, shown }
}
