import type { SourceNote } from '../../../domain/plan/sourceNote.ts'
import { ofPlan, type Words } from '../text/words.ts'
import { wordsOf } from '../text/wordsOf.ts'
import { describeLines } from './describePlace.ts'

/** What was done with a passage of the source, in words. The places lie in the document that 出典 names above. */
export function describeNote(note: SourceNote): Words {
  if (note.kind === 'discrepancy') {
    const { shown, other } = note
    return wordsOf('source.discrepancy', { shown: ofPlan(shown), shownAt: describeLines(note.shownAt), other: ofPlan(other), otherAt: describeLines(note.otherAt) })
  }
  const [before, after] = [ofPlan(note.before), ofPlan(note.after)]
  const at = describeLines(note.at)
  if (note.before === '') return wordsOf('source.added', { after, at })
  if (note.after === '') return wordsOf('source.removed', { before, at })
  return wordsOf('source.readAs', { before, after, at })
}
