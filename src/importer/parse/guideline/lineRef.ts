import type { SourceRef } from '../../../domain/plan/sourceRef.ts'
import type { SourceText } from '../sourceText.ts'

/** The reference to the lines `from` to `to` of a source, both inclusive. */
export function lineRef(source: SourceText, from: number, to = from): SourceRef {
  return { document: source.document, from, to }
}
