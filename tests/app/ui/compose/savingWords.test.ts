import { describe, expect, it } from 'vitest'
import type { DraftState, SavingState } from '../../../../src/app/submissions/draftState.ts'
import { isUnsaved, savingWords } from '../../../../src/app/ui/compose/savingWords.ts'
import { beginDraft } from '../../../../src/domain/submission/draft.ts'

const draft = beginDraft(
  { form: { kind: 'proposal', id: 'proposals', version: 1 }, formText: '{}', title: '提案', language: 'ja' },
  { id: 'one', secret: 'secret' }, '2026-06-05T00:00:00.000Z',
)
const open = (saving: SavingState, revision = 1): DraftState => ({ kind: 'open', draft: { ...draft, revision }, saving })

describe('savingWords', () => {
  it('says when it was kept last, also while a change is about to be', () => {
    expect(savingWords(open({ kind: 'saved' }))).toMatch(/^この端末に保存しました\(/)
    expect(savingWords(open({ kind: 'pending' }))).toBe(savingWords(open({ kind: 'saved' })))
    expect(savingWords(open({ kind: 'untouched' }, 0))).toBe('書いたものは、この端末に自動で保存されます。')
  })

  it('says that nothing is kept, and why', () => {
    expect(savingWords(open({ kind: 'unsaved', reason: 'storageFull' }))).toContain('空きが足りず、保存できません')
    expect(savingWords(open({ kind: 'unsaved', reason: 'storageFailed' }))).toContain('保存できません')
    expect(savingWords({ kind: 'missing' })).toBe('')
  })
})

describe('isUnsaved', () => {
  it.each([
    [open({ kind: 'unsaved', reason: 'storageFull' }), true],
    [open({ kind: 'overtaken', stored: draft }), true],
    [open({ kind: 'saved' }), false],
    [open({ kind: 'sealed' }), false],
    [{ kind: 'loading' } satisfies DraftState, false],
  ] as const)('of %o is %s', (state, isSo) => {
    expect(isUnsaved(state)).toBe(isSo)
  })
})
