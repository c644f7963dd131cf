import type { Publication, PublicationKind } from '../domain/participation/publication.ts'
import type { Storage } from '../storage/storage.ts'

/** Every version of a publication, the latest first. */
export async function versionsOf<Kind extends PublicationKind>(storage: Storage, latest: Publication<Kind>): Promise<readonly Publication<Kind>[]> {
  const versions: Publication<Kind>[] = [latest]
  for (let version = latest.version - 1; version >= 1; version--) {
    const found = await storage.publications.version(latest.kind, latest.id, version)
    if (found) versions.push(found)
  }
  return versions
}
