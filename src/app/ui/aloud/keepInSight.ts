/** Where a sentence comes to stand: how far down the room it has. */
const head = 0.25

/** How much of the screen, from its top, the controls leave to the page, in pixels. */
function roomAbove(): number {
  return document.querySelector('.aloud-bar')?.getBoundingClientRect().top ?? window.innerHeight
}

/** Whether a sentence can be seen, at least where it begins; a part of a pixel may be missing after scrolling. */
export function isInSight(range: Range): boolean {
  const { top, height } = range.getBoundingClientRect()
  return height > 0 && top > -1 && top + Math.min(height, 48) <= roomAbove()
}

/** Scrolls to a sentence that cannot be seen to its end; at once for whoever wants little motion. */
export function keepInSight(range: Range): void {
  const { top, height } = range.getBoundingClientRect()
  const room = roomAbove()
  if (height === 0 || (top > -1 && top + height <= room)) return
  const isStill = document.documentElement.hasAttribute('data-less-motion')
  window.scrollBy({ top: top - Math.max(0, Math.min(room * head, room - height)), behavior: isStill ? 'instant' : 'smooth' })
}
