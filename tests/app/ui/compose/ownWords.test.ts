import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { ownWords } from '../../../../src/app/ui/compose/ownWords.ts'
import { useDraft } from '../../../../src/app/submissions/useDraft.ts'
import { proposal, proposalForm } from '../../../outbox/phone.ts'
import { scriptServer } from '../../../outbox/scriptedServer.ts'
import { newBrowser } from '../../submissions/browser.ts'

describe('ownWords', () => {
  it('lists what waits for the network before drafts, and nothing of another form', async () => {
    const tab = newBrowser(scriptServer(...Array.from({ length: 20 }, () => 'lostBefore' as const))).openTab()
    for (const isSealed of [true, false]) {
      const draft = tab.run(() => useDraft(proposalForm))
      draft.change({ values: { text: 'ベンチがほしい' } })
      await draft.flush()
      if (isSealed) await draft.seal({ content: proposal() })
    }
    await tab.submissions().start()
    const listed = () => {
      const { state } = tab.submissions()
      return state.kind === 'ready' ? ownWords(state, proposalForm.form).map(word => word.state) : []
    }
    await tab.submissions().tryNow()
    await expect.poll(listed).toEqual(['送信待ち', '書きかけ'])
    const { state } = tab.submissions()
    expect(state.kind === 'ready' && ownWords(state, { kind: 'publicComment', id: proposalForm.form.id })).toEqual([])
  })
})
