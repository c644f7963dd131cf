import type { SourceDocument, SourceRef } from '../../../domain/plan/sourceRef.ts'

/** A place in a source, as 出典 shows it: `「…」の417〜436行目`. */
export function describePlace(documents: readonly SourceDocument[], at: SourceRef): string {
  const title = documents.find(document => document.id === at.document)?.title ?? at.document
  const lines = at.from === at.to ? `${at.from}` : `${at.from}〜${at.to}`
  return `「${title}」の${lines}行目`
}
