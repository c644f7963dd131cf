import type { PublicationKind } from '../../domain/participation/publication.ts'
import type { Storage } from '../../storage/storage.ts'

const kinds: readonly PublicationKind[] = ['survey', 'call', 'event', 'proposals']

/** 見本を消す: every sample with its versions, results and what was sent to it. Returns how many there were. */
export async function removeSamples({ publications }: Storage): Promise<number> {
  let removed = 0
  for (const kind of kinds) {
    for (const { id, document } of await publications.list<PublicationKind>(kind)) {
      if (document.isSample !== true) continue
      await publications.eraseSample(kind, id)
      removed++
    }
  }
  return removed
}
