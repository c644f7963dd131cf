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

/** What is to be done for a document, `publication` where that is something. */
export interface PlannedVersion<Kind extends PublicationKind> extends PublishedVersion {
  readonly publication?: Omit<Publication<Kind>, 'state'>
}

/** Publishes the next version of a document, unless it says what the latest says already. */
export async function publishDocument<Kind extends PublicationKind>(storage: Storage, document: DocumentToPublish<Kind>, now: Instant): Promise<PublishedVersion> {
  const { kind, id } = document
  // In this order: what somebody else publishes in between is then seen, or in the way, and never followed unseen.
  const last = await storage.publications.lastVersion(kind, id)
  const latest = await storage.publications.latest(kind, id)
  const { publication, version, change } = planVersion(document, { latest, last }, now)
  if (publication) await storage.publications.publish(publication)
  return { version, change }
}

/** What stands under a document's id: the latest version, and the highest number that any ever had (`Publications.lastVersion`). */
export interface StandingVersion<Kind extends PublicationKind> {
  readonly latest: Publication<Kind> | undefined
  readonly last: number
}

/** The next version of a document after the latest, none where they say the same. Throws an `InputError` where a 見本 and the city's own would follow each other. */
export function planVersion<Kind extends PublicationKind>({ kind, id, build }: DocumentToPublish<Kind>, { latest, last }: StandingVersion<Kind>, now: Instant): PlannedVersion<Kind> {
  const before = latest?.document
  if (latest && isSameContent(build(latest.version, before), before)) return { version: latest.version, change: 'same' }
  const version = last + 1
  const document = build(version, before)
  if (before && (before.isSample ?? false) !== (document.isSample ?? false)) {
    throw inputError(clashReason(id, before, kind))
  }
  return { version, change: latest ? 'changed' : 'new', publication: { kind, id, version, publishedAt: now, document } }
}

/** Why a document cannot follow the latest of its id: one of them is a 見本. */
export function clashReason(id: string, { isSample }: { readonly isSample?: true }, kind?: PublicationKind): string {
  // わたしの提案 has one id, which nobody chooses; samples never take it from the city.
  if (kind === 'proposals') return 'わたしの提案の見本が置かれています。samples remove で見本を消してから、もう一度開いてください。'
  return `ID「${id}」は、すでに${isSample ? '見本' : '本物の公開物'}が使っています。別のIDにするか、samples remove で見本を消してください。`
}
