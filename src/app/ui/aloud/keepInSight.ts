/** How much of the screen's foot the controls may take, in pixels, and how far below its top a sentence comes to stand. */
const foot = 160
const head = 0.25

/** Whether a sentence can be seen, at least where it begins. */
export function isInSight(range: Range): boolean {
  const { top, height } = range.getBoundingClientRect()
  return height > 0 && top >= 0 && Math.min(top + height, top + 48) <= window.innerHeight - foot
}

/** Scrolls to a sentence that cannot be seen; at once for whoever wants little motion. */
export function keepInSight(range: Range): void {
  const { top, height } = range.getBoundingClientRect()
  if (height === 0 || isInSight(range)) return
  const isStill = document.documentElement.hasAttribute('data-less-motion')
  window.scrollBy({ top: top - window.innerHeight * head, behavior: isStill ? 'instant' : 'smooth' })
}
