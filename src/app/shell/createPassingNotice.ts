/** How long a notice stands in sight before it goes by itself, in seconds. */
export const secondsInSight = 8

/** A notice that nobody has to close. */
export interface PassingNotice {
  /** To be called once a second. */
  readonly tick: () => void
  /** The person went on to another page: who has had a second to see the notice has left it behind. */
  readonly goOn: () => void
}

/** Counts for how long a notice was in sight, and lets it go once; a page in the background and a notice scrolled away count nothing. */
export function createPassingNotice(isInSight: () => boolean, leave: () => void): PassingNotice {
  let seconds = 0
  let isGone = false
  function goAfter(least: number): void {
    if (isGone || seconds < least) return
    isGone = true
    leave()
  }
  return {
    tick() {
      if (isInSight()) seconds++
      goAfter(secondsInSight)
    },
    goOn: () => goAfter(1),
  }
}
