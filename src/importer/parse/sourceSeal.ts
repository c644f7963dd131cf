import { SourceError } from './sourceError.ts'
import type { SourceLine, SourceText } from './sourceText.ts'

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

/** How a source differs from its seal. */
export interface SealChange {
  readonly file: string
  /** The first line at which they part. */
  readonly first: number
  /** The lines that the seal does not know in their place, as the source has them now. */
  readonly lines: readonly SourceLine[]
  /** How many sealed lines are no longer there or were replaced. */
  readonly gone: number
}

/**
 * What a person accepts who seals a source anew; `undefined` where nothing differs. Lines are matched in order, each time with the
 * nearest line that both have: a line inserted does not make a change of those after it.
 */
export function sealChange(source: SourceText, seal: SourceSeal, digest: LineDigest): SealChange | undefined {
  const digests = source.lines.map(digest)
  const first = firstDifference(digests, seal.digests)
  const numbers: number[] = []
  let [now, was] = [0, 0]
  while (now < digests.length || was < seal.digests.length) {
    const skipped = nearestMatch(digests, seal.digests, now, was)
    for (let index = 0; index < skipped.now; index++) numbers.push(now + index + 1)
    now += skipped.now + 1
    was += skipped.was + 1
  }
  const lines = numbers.map(number => ({ number, text: source.lines[number - 1] ?? '' }))
  const gone = seal.digests.length - (digests.length - lines.length)
  return first === undefined ? undefined : { file: source.file, first: first + 1, lines, gone }
}

/** How many lines of each side stand before the nearest pair that is the same; all of them where no pair is. */
function nearestMatch(now: readonly string[], was: readonly string[], fromNow: number, fromWas: number): { readonly now: number, readonly was: number } {
  const [restNow, restWas] = [now.length - fromNow, was.length - fromWas]
  for (let distance = 0; distance <= restNow + restWas - 2; distance++) {
    for (let ahead = Math.max(0, distance - restWas + 1); ahead <= Math.min(distance, restNow - 1); ahead++) {
      if (now[fromNow + ahead] === was[fromWas + distance - ahead]) return { now: ahead, was: distance - ahead }
    }
  }
  return { now: restNow, was: restWas }
}

/** Throws for the first line that is not what was sealed. */
export function checkSeal(source: SourceText, seal: SourceSeal, digest: LineDigest): void {
  const digests = source.lines.map(digest)
  const first = firstDifference(digests, seal.digests)
  if (first === undefined) return
  const known = new Set(seal.digests)
  const share = digests.filter((value, index) => (source.lines[index]?.trim() ?? '') !== '' && known.has(value)).length
  const nonBlank = source.lines.filter(line => line.trim() !== '').length
  if (share < nonBlank / 2) throw new SourceError(source.file, 0, `別の文書のようです(確認済みの行と一致するのは${nonBlank}行のうち${share}行です)。`)
  throw new SourceError(source.file, first + 1, '確認済みの文書と違います。市の文書と見比べて正しければ、--seal を付けて確認済みにしてください。')
}

function firstDifference(now: readonly string[], was: readonly string[]): number | undefined {
  return Array.from({ length: Math.max(now.length, was.length) }, (_, index) => index).find(index => now[index] !== was[index])
}

/** The seal as a file: one digest a line. */
export function formatSeal(seal: SourceSeal): string {
  return `${seal.digests.join('\n')}\n`
}

export function parseSeal(text: string): SourceSeal {
  return { digests: text.trimEnd().split('\n') }
}
