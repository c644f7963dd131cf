import { inject, onMounted, onUnmounted, readonly, ref, type Ref } from 'vue'
import type { Instant } from '../../domain/delivery/instant.ts'
import { planPortsKey } from '../db/usePlanData.ts'

/** How long a page's present instant may be old, in milliseconds. */
export const oldestNow = 30_000

/** The present instant of a page on which something opens, closes or is over: it goes on while the page is open. */
export function useNow(): Readonly<Ref<Instant>> {
  const ports = inject(planPortsKey)
  const now = ref<Instant>(ports?.now() ?? '')
  const look = (): void => {
    if (ports && !document.hidden) now.value = ports.now()
  }
  let timer: ReturnType<typeof setInterval> | undefined
  onMounted(() => {
    timer = setInterval(look, oldestNow)
    document.addEventListener('visibilitychange', look)
  })
  onUnmounted(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  })
  return readonly(now)
}
