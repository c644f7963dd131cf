/** What is to happen at a moment of the simulated time. */
interface Happening {
  readonly at: number
  readonly turn: number
  readonly happen: () => void
  isOff?: boolean
}

/** Time that passes only when everything that can happen now has happened: weeks in seconds, and in the same order at every run. */
export interface VirtualTime {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Lets something happen after so many milliseconds; what it returns calls that off. */
  readonly after: (milliseconds: number, happen: () => void) => () => void
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Lets time pass until a moment. `settled` resolves when nothing more can happen without it. */
  readonly passUntil: (moment: number, settled: () => Promise<void>) => Promise<void>
}

/** Time that begins at a moment. What is set for the same moment happens in the order in which it was set. */
export function createVirtualTime(start: number): VirtualTime {
  const waiting: Happening[] = []
  let now = start
  let turns = 0

  const isBefore = (one: Happening, other: Happening): boolean => one.at < other.at || (one.at === other.at && one.turn < other.turn)

  function push(happening: Happening): void {
    let place = waiting.push(happening) - 1
    while (place > 0) {
      const above = (place - 1) >> 1
      if (!swapUnlessOrdered(above, place)) return
      place = above
    }
  }

  function pop(): Happening | undefined {
    const [first] = waiting
    const last = waiting.pop()
    if (first === undefined || last === undefined || first === last) return first
    waiting[0] = last
    for (let place = 0; ;) {
      const [left, right] = [2 * place + 1, 2 * place + 2]
      const [one, other] = [waiting[left], waiting[right]]
      const least = one && other && isBefore(other, one) ? right : left
      if (one === undefined || !swapUnlessOrdered(place, least)) return first
      place = least
    }
  }

  /** Whether the two had to be swapped: the one above comes first. */
  function swapUnlessOrdered(above: number, below: number): boolean {
    const [one, other] = [waiting[above], waiting[below]]
    if (one === undefined || other === undefined || !isBefore(other, one)) return false
    waiting[above] = other
    waiting[below] = one
    return true
  }

  function after(milliseconds: number, happen: () => void): () => void {
    const happening: Happening = { at: now + Math.max(0, milliseconds), turn: turns += 1, happen }
    push(happening)
    return () => (happening.isOff = true)
  }

  return {
    now: () => now,
    after,
    sleep: milliseconds => new Promise(resolve => after(milliseconds, resolve)),
    async passUntil(moment, settled) {
      await settled()
      while (waiting[0] !== undefined && waiting[0].at <= moment) {
        const next = pop()
        if (!next || next.isOff) continue
        now = Math.max(now, next.at)
        next.happen()
        await settled()
      }
      now = Math.max(now, moment)
    },
  }
}
