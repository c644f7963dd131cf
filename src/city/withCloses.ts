import type { Instant } from '../domain/delivery/instant.ts'
import type { PublicationKind, PublishedDocuments } from '../domain/participation/publication.ts'

type PublishedDocument = PublishedDocuments[PublicationKind]

/** A document as a version with another end of its window. */
export function withCloses(document: PublishedDocument, version: number, closesAt: Instant): PublishedDocument {
  if ('form' in document) return { ...document, form: { ...document.form, version }, window: { ...document.window, closesAt } }
  if ('draft' in document) return { ...document, version, window: { ...document.window, closesAt } }
  if ('tags' in document && document.registration) return { ...document, version, registration: { ...document.registration, window: { ...document.registration.window, closesAt } } }
  return { ...document, version }
}
