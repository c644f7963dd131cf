/** A run of items that begins with a special one. */
export interface Block<T, S extends T> {
  readonly start: S
  readonly rest: readonly T[]
}

/** Cuts a list before each item that starts a block. What stands before the first of them is `before`. */
export function splitBefore<T, S extends T>(
  items: readonly T[],
  isStart: (item: T) => item is S,
): { readonly before: readonly T[], readonly blocks: readonly Block<T, S>[] } {
  const before: T[] = []
  const blocks: { start: S, rest: T[] }[] = []
  for (const item of items) {
    if (isStart(item)) blocks.push({ start: item, rest: [] })
    else (blocks.at(-1)?.rest ?? before).push(item)
  }
  return { before, blocks }
}
