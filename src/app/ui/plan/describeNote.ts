import type { SourceNote } from '../../../domain/plan/sourceNote.ts'
import { describeLines } from './describePlace.ts'

/** What was done with a passage of the source, in words. The places lie in the document that 出典 names above. */
export function describeNote(note: SourceNote): string {
  if (note.kind === 'discrepancy') {
    return `この画面では「${note.shown}」(${describeLines(note.shownAt)})と表示しています。`
      + `別の箇所では「${note.other}」(${describeLines(note.otherAt)})と書かれています。`
  }
  const place = describeLines(note.at)
  if (note.before === '') return `原文(OCR)にない「${note.after}」を補いました(${place})。`
  if (note.after === '') return `原文(OCR)の「${note.before}」を除きました(${place})。`
  return `原文(OCR)では「${note.before}」とありますが、「${note.after}」と読みました(${place})。`
}
