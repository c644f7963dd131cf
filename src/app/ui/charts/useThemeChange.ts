import { onBeforeUnmount, onMounted } from 'vue'

const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)']

/** Calls back when the colours of the page have changed under a drawing that cannot follow by itself. */
export function useThemeChange(redraw: () => void): void {
  let lists: readonly MediaQueryList[] = []
  onMounted(() => {
    lists = queries.map(query => window.matchMedia(query))
    for (const list of lists) list.addEventListener('change', redraw)
  })
  onBeforeUnmount(() => {
    for (const list of lists) list.removeEventListener('change', redraw)
  })
}
