import { onBeforeUnmount, ref, watch } from 'vue'

/** How long a count must stand before it is said, in milliseconds. */
const calm = 1_000

/** A count for `role=status`: said once it stands still, not with every key; of an address with words also where nothing has to be waited for. */
export function useSpokenCount(count: () => number | undefined) {
  const spoken = ref<number>()
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(count, (now) => {
    clearTimeout(timer)
    spoken.value = undefined
    if (now !== undefined) timer = setTimeout(() => void (spoken.value = now), calm)
  }, { immediate: true })
  onBeforeUnmount(() => clearTimeout(timer))
  return spoken
}
