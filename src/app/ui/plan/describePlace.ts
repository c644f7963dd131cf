import type { SourceDocument, SourceRef } from '../../../domain/plan/sourceRef.ts'
import { ofPlan, type Words } from '../text/words.ts'
import { wordsOf } from '../text/wordsOf.ts'

/** The lines of a place in a source: `417〜436行目`. */
export function describeLines({ from, to }: SourceRef): Words {
  return from === to ? wordsOf('source.line', { line: String(from) }) : wordsOf('source.lines', { from: String(from), to: String(to) })
}

/** A place in a source, as 出典 shows it: `「…」の417〜436行目`. */
export function describePlace(documents: readonly SourceDocument[], at: SourceRef): Words {
  const title = documents.find(document => document.id === at.document)?.title ?? at.document
  return wordsOf('source.place', { title: ofPlan(title), lines: describeLines(at) })
}
