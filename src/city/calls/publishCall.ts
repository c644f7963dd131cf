import type { Instant } from '../../domain/delivery/instant.ts'
import type { CallMaterial, PublicCommentCall } from '../../domain/publicComment/publicCommentCall.ts'
import { dayOf } from '../../domain/sync/formatInstant.ts'
import type { Storage } from '../../storage/storage.ts'
import { definedOnly } from '../definedOnly.ts'
import { publishDocument, type PublishedVersion } from '../publishDocument.ts'
import { buildCall } from './buildCall.ts'
import type { CallSource } from './parseCall.ts'
import type { CallFiles } from './readCallFiles.ts'

/** A call read, complete and checked: `readCall`. */
export interface CallToPublish {
  readonly source: CallSource
  readonly files: CallFiles
  readonly isSample?: true
}

/** Stores a call's attachments and publishes it. Throws an `InputError` where a 見本 and the city's own would follow each other. */
export async function publishCall(storage: Storage, { source, files, isSample }: CallToPublish, now: Instant): Promise<PublishedVersion & { readonly call: PublicCommentCall }> {
  const { id } = source.call
  const before = (await storage.publications.latest('call', id))?.document
  const partsWith = (materials: readonly CallMaterial[]) => ({ source, draft: files.draft, materials, today: dayOf(now), ...definedOnly({ isSample }) })
  const materials: CallMaterial[] = []
  for (const material of files.materials) {
    if (material.kind === 'text') materials.push(material.material)
    else {
      const { mediaType, body } = material.file
      materials.push({ title: material.title, file: { path: `/files/${await storage.files.add(material.file)}.pdf`, bytes: body.length, mediaType } })
    }
  }
  const parts = partsWith(materials)
  const published = await publishDocument(storage, { kind: 'call', id, build: (version, latest) => buildCall(parts, version, latest) }, now)
  return { ...published, call: buildCall(parts, published.version, before) }
}
