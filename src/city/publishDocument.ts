import type { Instant } from '../domain/delivery/instant.ts'
import type { Publication, PublicationKind, PublishedDocuments } from '../domain/participation/publication.ts'
import type { Storage } from '../storage/storage.ts'
import { inputError } from './InputError.ts'
import { isSameContent } from './isSameContent.ts'

/** What became of a document that was to be published. */
export interface PublishedVersion {
  readonly version: number
  readonly change: 'new' | 'changed' | 'same'
}

/** What is to be published; `build` makes the document of a version, from the latest before it where there is one. */
export interface DocumentToPublish<Kind extends PublicationKind> {
  readonly kind: Kind
  readonly id: string
  readonly build: (version: number, latest: PublishedDocuments[Kind] | undefined) => PublishedDocuments[Kind]
}

/** Publishes the next version of a document, unless it says what the latest says already. A 見本 and the city's own never follow each other. */
export async function publishDocument<Kind extends PublicationKind>(storage: Storage, { kind, id, build }: DocumentToPublish<Kind>, now: Instant): Promise<PublishedVersion> {
  const latest: Publication<Kind> | undefined = await storage.publications.latest(kind, id)
  const before = latest?.document
  if (latest && isSameContent(build(latest.version, before), before)) return { version: latest.version, change: 'same' }
  const version = (latest?.version ?? 0) + 1
  const document = build(version, before)
  if (before && (before.isSample ?? false) !== (document.isSample ?? false)) {
    throw inputError(`ID「${id}」は、すでに${before.isSample ? '見本' : '本物の公開物'}が使っています。別のIDにするか、samples remove で見本を消してください。`)
  }
  await storage.publications.publish<Kind>({ kind, id, version, publishedAt: now, document })
  return { version, change: latest ? 'changed' : 'new' }
}
