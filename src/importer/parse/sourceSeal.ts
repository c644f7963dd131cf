import { SourceError } from './sourceError.ts'
import type { SourceText } from './sourceText.ts'

/**
 * 確認済みの印: the digest of each line of a source that a person has compared with the city's document.
 * Sums and repeated names show most damage, but a figure that the document prints once (a target, a baseline) has
 * nothing to be checked against. The seal guards those: a source that differs in any line is refused until a person
 * has looked at the line and sealed the document anew.
 */
export interface SourceSeal {
  readonly digests: readonly string[]
}

/** Digest of a line, given by the caller since this module does no hashing of its own. */
export type LineDigest = (text: string) => string

export function sealSource(source: SourceText, digest: LineDigest): SourceSeal {
  return { digests: source.lines.map(digest) }
}

/** Throws for the first line that is not what was sealed. */
export function checkSeal(source: SourceText, seal: SourceSeal, digest: LineDigest): void {
  const digests = source.lines.map(digest)
  const first = Array.from({ length: Math.max(digests.length, seal.digests.length) }, (_, index) => index)
    .find(index => digests[index] !== seal.digests[index])
  if (first === undefined) return
  const known = new Set(seal.digests)
  const share = digests.filter((value, index) => (source.lines[index]?.trim() ?? '') !== '' && known.has(value)).length
  const nonBlank = source.lines.filter(line => line.trim() !== '').length
  if (share < nonBlank / 2) throw new SourceError(source.file, 0, `別の文書のようです(確認済みの行と一致するのは${nonBlank}行のうち${share}行です)。`)
  throw new SourceError(source.file, first + 1, '確認済みの文書と違います。市の文書と見比べて正しければ、--seal を付けて確認済みにしてください。')
}

/** The seal as a file: one digest a line. */
export function formatSeal(seal: SourceSeal): string {
  return `${seal.digests.join('\n')}\n`
}

export function parseSeal(text: string): SourceSeal {
  return { digests: text.trimEnd().split('\n') }
}
