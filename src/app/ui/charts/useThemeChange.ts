import { onBeforeUnmount, onMounted } from 'vue'

/** Calls back when the colours of the page have changed under a drawing that cannot follow by itself. */
export function useThemeChange(redraw: () => void): void {
  let look: MutationObserver | undefined
  let forced: MediaQueryList | undefined
  onMounted(() => {
    look = new MutationObserver(redraw)
    look.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-more-contrast', 'data-text-size'] })
    forced = window.matchMedia('(forced-colors: active)')
    forced.addEventListener('change', redraw)
  })
  onBeforeUnmount(() => {
    look?.disconnect()
    forced?.removeEventListener('change', redraw)
  })
}
