/** What stands before and after the first match in a list; both `undefined` where nothing matches. */
export function neighbours<Item>(
  items: readonly Item[],
  isHere: (item: Item) => boolean,
): { readonly previous: Item | undefined, readonly next: Item | undefined } {
  const index = items.findIndex(isHere)
  if (index < 0) return { previous: undefined, next: undefined }
  return { previous: items[index - 1], next: items[index + 1] }
}
