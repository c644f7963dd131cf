/** How many characters stand around what differs. */
const around = 12
/** The longest piece of a text that is shown. */
const longest = 60

/**
 * Two versions of a text, each cut to what differs with a little around it; `…` stands for what was cut. Texts that are
 * short enough stay whole. Two different texts never come out equal.
 */
export function shortenDifference(old: string, now: string): readonly [old: string, now: string] {
  const [before, after] = [Array.from(old), Array.from(now)]
  if (before.length <= longest && after.length <= longest) return [old, now]
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  const cut = (characters: readonly string[]) => {
    const [from, to] = [Math.max(0, head - around), Math.min(characters.length, characters.length - tail + around)]
    const end = Math.min(to, from + longest)
    return `${from > 0 ? '…' : ''}${characters.slice(from, end).join('')}${end < characters.length ? '…' : ''}`
  }
  return [cut(before), cut(after)]
}

/** A text cut at its end where it is too long to be shown in a list. */
export function shorten(text: string): string {
  const characters = Array.from(text)
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`
}
