import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Component } from 'vue'
import SubmissionPage from '../../../../src/app/features/submissions/SubmissionPage.vue'
import SubmissionsPage from '../../../../src/app/features/submissions/SubmissionsPage.vue'
import { useDraft } from '../../../../src/app/submissions/useDraft.ts'
import { sampleCall } from '../../../fixtures/participation/sampleCall.ts'
import { workshop } from '../../../fixtures/participation/sampleEvents.ts'
import { stoppedClock } from '../../../outbox/phone.ts'
import { scriptServer } from '../../../outbox/scriptedServer.ts'
import { samplePlan } from '../../page/samplePages.ts'
import { newBrowser } from '../../submissions/browser.ts'
import { textOf } from '../../ui/renderHtml.ts'
import { renderWithWords } from '../renderWithWords.ts'
import { sealComment } from './sealComment.ts'

const outline = JSON.stringify({ plan: samplePlan })

/** What stands on the page of a comment that the city received, at an instant, where the city publishes these chunks. */
async function pageOfComment(at: string, chunks?: Readonly<Record<string, string>>): Promise<string> {
  const tab = newBrowser(scriptServer(), stoppedClock('2026-06-05T00:00:00.000Z')).openTab()
  const id = await sealComment(tab)
  return textOf(await renderWithWords(SubmissionPage, { submissionId: id }, { words: tab.ports, at, ...(chunks && { chunks: { outline, ...chunks } }) }))
}

describe('ReceivedPanel', () => {
  it('offers no correction and no withdrawal once the deadline is over', async () => {
    const text = await pageOfComment('2026-07-01T00:00:00.000Z')
    expect(text).toContain('締切の令和8年(2026年)6月30日 23:59を過ぎたため、訂正と取下げはできません。')
    for (const choice of ['訂正する', '取り下げる']) expect(text).not.toContain(`${choice} `)
  })

  it('goes by the deadline as the city publishes it now', async () => {
    const window = { ...sampleCall.window, closesAt: '2026-07-15T14:59:59.999Z' }
    const text = await pageOfComment('2026-07-01T00:00:00.000Z', { [`call-${sampleCall.id}`]: JSON.stringify({ call: { ...sampleCall, version: 3, window } }) })
    expect(text).toContain('締切の令和8年(2026年)7月15日 23:59まで、訂正と取下げができます。')
    expect(text).toContain('訂正する')
  })

  it('says that a sample was removed, and offers nothing but to delete its receipt', async () => {
    const text = await pageOfComment('2026-06-05T00:00:00.000Z', {})
    expect(text).toContain('見本は取り除かれました')
    expect(text).toContain('この端末から控えを消す')
    expect(text).not.toContain('訂正と取下げ')
  })

  it.each([
    ['a sample that stands', { [`call-${sampleCall.id}`]: JSON.stringify({ call: { ...sampleCall, isSample: true } }) }, '見本に送ったものは、見本とともに片づけられます。'],
    ['a sample that was removed', {}, '市には、これの記録がありません。'],
  ])('says before the receipt of %s is deleted what the city has of it', async (_, chunks, words) => {
    const text = await pageOfComment('2026-06-05T00:00:00.000Z', chunks)
    expect(text).toContain(words)
    expect(text).not.toContain('市に届いたものは、そのまま残ります')
  })

  it('says of a registration that waits first of all that it waits, and that it got a place once the city says so', async () => {
    const { server, clock, openTab } = newBrowser(scriptServer(), stoppedClock('2026-06-05T00:00:00.000Z'))
    const tab = openTab()
    server.firstPlacement.now = 'waiting'
    const draft = tab.run(() => useDraft({ form: { kind: 'eventRegistration', id: workshop.id, version: 1 }, formText: JSON.stringify(workshop), title: workshop.name, language: 'ja' }))
    const sealed = await draft.seal({ content: { format: 1, kind: 'eventRegistration', people: 1 }, personal: { name: '見本 花子' } })
    if (sealed.kind !== 'sealed') throw new Error(sealed.kind)
    const { id, secret } = sealed.item
    await expect.poll(async () => (await tab.database.receipts.get(id))?.receipt.placement).toBe('waiting')
    const page = async (component: Component) => textOf(await renderWithWords(component, { submissionId: id }, { words: tab.ports }))
    expect(await page(SubmissionPage)).toContain('キャンセル待ちで受け付けました 定員に達しているため')
    expect(await page(SubmissionsPage)).not.toContain('参加できることになりました')
    server.placements.set(id, 'accepted')
    clock.pass(60_000)
    await tab.submissions().readHeld({ id }, secret)
    expect(await page(SubmissionPage)).toContain('参加できることになりました キャンセル待ちから、席がとれました。')
    expect(await page(SubmissionPage)).toContain('申込みの状態 受付(参加できます)')
    expect(await page(SubmissionsPage)).toContain('参加できることになりました 「 まちを語るワークショップ 」のキャンセル待ちから、席がとれました')
    await tab.submissions().seePlacement(id)
    expect(await page(SubmissionsPage)).not.toContain('参加できることになりました')
    await tab.submissions().withdraw(id)
    await expect.poll(async () => (await tab.database.receipts.get(id))?.state).toBe('withdrawn')
    expect(await page(SubmissionPage)).not.toContain('申込みの状態')
  })
})
