import type { SourceDocument, SourceRef } from '../../../domain/plan/sourceRef.ts'

/** The lines of a place in a source: `417〜436行目`. */
export function describeLines(at: SourceRef): string {
  return at.from === at.to ? `${at.from}行目` : `${at.from}〜${at.to}行目`
}

/** A place in a source, as 出典 shows it: `「…」の417〜436行目`. */
export function describePlace(documents: readonly SourceDocument[], at: SourceRef): string {
  const title = documents.find(document => document.id === at.document)?.title ?? at.document
  return `「${title}」の${describeLines(at)}`
}
