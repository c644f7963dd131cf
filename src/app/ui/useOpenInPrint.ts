import type { Ref } from 'vue'
import { onBeforeUnmount, onMounted } from 'vue'

/** Opens a closed `details` while the page is printed: paper has no second tap. */
export function useOpenInPrint(details: Readonly<Ref<HTMLDetailsElement | null>>): void {
  let wasOpen = false
  function open() {
    wasOpen = details.value?.open ?? false
    if (details.value) details.value.open = true
  }
  function restore() {
    if (details.value) details.value.open = wasOpen
  }
  onMounted(() => {
    window.addEventListener('beforeprint', open)
    window.addEventListener('afterprint', restore)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('beforeprint', open)
    window.removeEventListener('afterprint', restore)
  })
}
