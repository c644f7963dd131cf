import type { RouterScrollBehavior } from 'vue-router'

/** How much of what stands above a part is shown with it, in pixels. */
const margin = 24

/** Back and forward return to where the page was left; a link to a part goes there; another page starts at its top. */
export const scrollTarget: RouterScrollBehavior = (to, from, saved) => {
  if (saved) return saved
  // A part has an id; what holds `=` is a page's own state.
  if (to.hash && !to.hash.includes('=')) return { el: to.hash, top: margin }
  return to.path === from.path ? false : { top: 0, left: 0 }
}
