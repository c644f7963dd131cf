import type { Manifest } from '../delivery/manifest.ts'
import type { HeldChunk, PlanVersion } from './planVersion.ts'

/** What a manifest means for a phone: `same` and `newer` may be taken; what is on the phone stays for the other two. */
export type ManifestVerdict = 'newer' | 'same' | 'older' | 'otherCity'

function hasSameChunks(one: readonly HeldChunk[], other: readonly HeldChunk[]): boolean {
  const hashes = new Map(one.map(chunk => [chunk.name, chunk.hash]))
  return one.length === other.length && other.every(chunk => hashes.get(chunk.name) === chunk.hash)
}

/**
 * Judges what a server offers against what the phone holds. A phone with nothing takes any manifest. The edition decides;
 * where one edition is offered with two contents, which no sound server does, the time of publishing does.
 */
export function judgeManifest(
  held: Pick<PlanVersion, 'edition' | 'publishedAt' | 'city' | 'chunks'> | undefined,
  offered: Pick<Manifest, 'edition' | 'publishedAt' | 'city'> & { readonly chunks: readonly HeldChunk[] },
): ManifestVerdict {
  if (!held) return 'newer'
  if (offered.city.code !== held.city.code) return 'otherCity'
  if (offered.edition !== held.edition) return offered.edition > held.edition ? 'newer' : 'older'
  if (hasSameChunks(held.chunks, offered.chunks)) return 'same'
  return offered.publishedAt > held.publishedAt ? 'newer' : 'older'
}
