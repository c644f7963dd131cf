import type { RouterScrollBehavior } from 'vue-router'

/** Back and forward return to where the page was left; a link to a part goes there; another page starts at its top. */
export const scrollTarget: RouterScrollBehavior = (to, from, saved) => {
  if (saved) return saved
  if (to.hash) return { el: to.hash }
  return to.path === from.path ? false : { top: 0, left: 0 }
}
