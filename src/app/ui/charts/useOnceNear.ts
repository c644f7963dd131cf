import type { Ref } from 'vue'
import { onBeforeUnmount, onMounted } from 'vue'

/** How far below the screen counts as near: half its height, for a slow phone to have drawn before the thumb is there. */
const margin = '50% 0px'

/** Calls back once, when an element is on the screen or near it: what lies further down costs the start of a page nothing. */
export function useOnceNear(element: Readonly<Ref<Element | null>>, work: () => void): void {
  let observer: IntersectionObserver | undefined
  onMounted(() => {
    if (!element.value) return
    observer = new IntersectionObserver((entries, own) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      own.disconnect()
      work()
    }, { rootMargin: margin })
    observer.observe(element.value)
  })
  onBeforeUnmount(() => observer?.disconnect())
}
