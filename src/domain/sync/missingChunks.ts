/** The chunks whose text a phone does not have yet, in the manifest's order; two names for one hash are fetched once. */
export function missingChunks<Chunk extends { readonly hash: string }>(
  chunks: readonly Chunk[],
  heldHashes: ReadonlySet<string>,
): readonly Chunk[] {
  const known = new Set(heldHashes)
  return chunks.filter(({ hash }) => {
    if (known.has(hash)) return false
    known.add(hash)
    return true
  })
}
