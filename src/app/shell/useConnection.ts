import { onBeforeUnmount, onMounted, readonly, ref } from 'vue'

/** Whether the browser believes that there is no network. A hint only: it may be wrong either way. */
export function useConnection() {
  const isOffline = ref(false)
  const look = (): void => {
    isOffline.value = !navigator.onLine
  }
  onMounted(() => {
    look()
    window.addEventListener('online', look)
    window.addEventListener('offline', look)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('online', look)
    window.removeEventListener('offline', look)
  })
  return { isOffline: readonly(isOffline) }
}
