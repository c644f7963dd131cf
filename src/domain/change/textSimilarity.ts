/** A text cut into its pairs of neighbouring characters, without its spaces. */
export interface TextShape {
  readonly pairs: ReadonlyMap<string, number>
  readonly size: number
}

/** Cuts a text for {@link textSimilarity}. A text of one character counts as that character. */
export function shapeOf(text: string): TextShape {
  const characters = Array.from(text.normalize('NFKC').replace(/\s/g, ''))
  const pairs = new Map<string, number>()
  const parts = characters.length < 2 ? characters : characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`)
  for (const part of parts) pairs.set(part, (pairs.get(part) ?? 0) + 1)
  return { pairs, size: parts.length }
}

/** How alike two texts are, from 0 to 1: the share of pairs of characters that both have (Dice's coefficient). */
export function textSimilarity(one: TextShape, other: TextShape): number {
  if (one.size + other.size === 0) return 1
  let common = 0
  for (const [pair, count] of one.pairs) common += Math.min(count, other.pairs.get(pair) ?? 0)
  return (2 * common) / (one.size + other.size)
}
