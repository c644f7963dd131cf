import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import TakingPartGlance from '../../../../src/app/features/home/TakingPartGlance.vue'
import NowSections from '../../../../src/app/features/participation/NowSections.vue'
import OwnWordsPanel from '../../../../src/app/features/participation/OwnWordsPanel.vue'
import type { ParticipationChunk } from '../../../../src/domain/participation/participationChunks.ts'
import { forum, workshop } from '../../../fixtures/participation/sampleEvents.ts'
import { scriptServer } from '../../../outbox/scriptedServer.ts'
import { newBrowser } from '../../submissions/browser.ts'
import { textOf } from '../../ui/renderHtml.ts'
import { renderWithWords } from '../renderWithWords.ts'
import { beginComment, sealComment } from '../submissions/sealComment.ts'

const window = { opensAt: '2026-06-01T00:00:00.000Z', closesAt: '2026-06-07T14:59:59.999Z', rule: 'received-by' } as const
const participation: ParticipationChunk = {
  surveys: [{ id: 's', version: 1, title: { ja: '暮らしのアンケート' }, window: { ...window, closesAt: '2026-06-20T14:59:59.999Z' }, access: 'open', questions: 3, hasResult: false }],
  calls: [
    { id: 'c', version: 1, title: 'みどりの計画', window, isSample: true },
    { id: 'done', version: 1, title: '道の計画', window: { ...window, closesAt: '2026-06-03T00:00:00.000Z' }, stated: 'published' },
  ],
  proposals: { version: 1, contactFields: [], explanation: '読みます。' },
}
const events = [workshop, forum]

describe('NowSections', () => {
  it('lists what is open by what ends first, with the days left, and marks samples', async () => {
    const html = await renderWithWords(NowSections, { participation, events })
    expect(textOf(html)).toContain('いま参加できること あと 2 日 みどりの計画 パブリックコメント 見本 令和8年(2026年)6月7日まで あと 15 日 暮らしのアンケート アンケート 令和8年(2026年)6月20日まで')
    expect(html).toContain('href="/calls/done/result"')
    expect(html).toContain('href="/proposals"')
  })

  it('says what an event is, when, and that it is cancelled', async () => {
    expect(textOf(await renderWithWords(NowSections, { participation, events }))).toMatch(/6月 30 日 \(火\) から7\/1 まちづくりフォーラム フォーラム 中止/)
  })

  it('says that nothing is open', async () => {
    expect(textOf(await renderWithWords(NowSections, { participation: { surveys: [], calls: [] }, events: [] }))).toBe('いま参加できること いま募集しているアンケートや意見募集はありません 始まると、ここに並びます。')
  })
})

describe('TakingPartGlance', () => {
  it('shows what is open and the next event that takes place, and how much more there is', async () => {
    const text = textOf(await renderWithWords(TakingPartGlance, { participation, events }))
    expect(text).toContain('あと 2 日')
    expect(text).toContain('まちを語るワークショップ')
    expect(text).not.toContain('まちづくりフォーラム')
    expect(text).toContain('ほかに1件')
  })

  it('is silent where there is nothing', async () => {
    expect(textOf(await renderWithWords(TakingPartGlance, { participation: { surveys: [], calls: [] }, events: [forum] }))).toBe('')
  })
})

describe('OwnWordsPanel', () => {
  it('counts what waits, what is begun and what was received', async () => {
    const tab = newBrowser(scriptServer('none', 'busy503')).openTab()
    await sealComment(tab)
    await sealComment(tab)
    await beginComment(tab)
    expect(textOf(await renderWithWords(OwnWordsPanel, {}, { words: tab.ports }))).toBe('送ったもの 送信待ち 1件、書きかけ 1件、送信済み 1件')
  })
})
