import { vi } from 'vitest'
import { useDraft } from '../../../../src/app/submissions/useDraft.ts'
import { sampleCall } from '../../../fixtures/participation/sampleCall.ts'
import type { newBrowser } from '../../submissions/browser.ts'

type Tab = ReturnType<ReturnType<typeof newBrowser>['openTab']>

/** Begins a comment on the sample call; nothing is handed in. Returns its id. */
export async function beginComment(tab: Tab): Promise<string> {
  const draft = openComment(tab)
  draft.change({ values: { remarks: { whole: '賛成です' } } })
  return idOf(await draft.flush())
}

/** Hands a comment on the sample call in, and waits until it was sent once. Returns its id. */
export async function sealComment(tab: Tab): Promise<string> {
  const draft = openComment(tab)
  draft.change({ values: { remarks: { whole: '賛成です' } } })
  const id = idOf(await draft.flush())
  const result = await draft.seal({
    content: { format: 1, kind: 'publicComment', remarks: [{ text: '賛成です' }, { sectionId: 'mokuteki', text: '桜も守ってください' }] },
    personal: { name: '見本 花子' },
  })
  if (result.kind !== 'sealed') throw new Error(result.kind)
  await isTried(tab)
  return id
}

/** Waits until nothing is on its way, nor untried. */
export async function isTried(tab: Tab): Promise<void> {
  await vi.waitUntil(() => {
    const { state } = tab.submissions()
    return state.kind === 'ready' && state.waiting.every(item => item.state.kind === 'waiting' && item.state.attempts > 0)
  })
}

function openComment(tab: Tab) {
  return tab.run(() => useDraft({ form: { kind: 'publicComment', id: sampleCall.id, version: sampleCall.version }, formText: JSON.stringify(sampleCall), title: sampleCall.title, language: 'ja' }))
}

function idOf(state: Awaited<ReturnType<ReturnType<typeof openComment>['flush']>>): string {
  if (state.kind !== 'open') throw new Error(state.kind)
  return state.draft.id
}
