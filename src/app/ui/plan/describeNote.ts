import type { SourceNote } from '../../../domain/plan/sourceNote.ts'
import type { SourceDocument } from '../../../domain/plan/sourceRef.ts'
import { describePlace } from './describePlace.ts'

/** What was done with a passage of the source, in words. */
export function describeNote(note: SourceNote, documents: readonly SourceDocument[]): string {
  if (note.kind === 'discrepancy') {
    return `この画面では「${note.shown}」(${describePlace(documents, note.shownAt)})と表示しています。`
      + `別の箇所では「${note.other}」(${describePlace(documents, note.otherAt)})と書かれています。`
  }
  const place = describePlace(documents, note.at)
  if (note.before === '') return `原文(OCR)にない「${note.after}」を補いました(${place})。`
  if (note.after === '') return `原文(OCR)の「${note.before}」を除きました(${place})。`
  return `原文(OCR)では「${note.before}」とありますが、「${note.after}」と読みました(${place})。`
}
