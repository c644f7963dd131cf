import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import ProposalsPage from '../../../../src/app/features/proposals/ProposalsPage.vue'
import type { ProposalForm } from '../../../../src/domain/participation/participationChunks.ts'
import { textOf } from '../../ui/renderHtml.ts'
import { realPlan } from '../realPlan.ts'
import { renderWithWords } from '../renderWithWords.ts'

const outline = await realPlan.outline()
const form: ProposalForm = { version: 1, contactFields: [], explanation: '担当課が読みます。', isSample: true }

describe('ProposalsPage', () => {
  it('says what becomes of a proposal, and lets one begin', async () => {
    const text = textOf(await renderWithWords(ProposalsPage, { form, outline }))
    expect(text).toContain('担当課が読みます。')
    expect(text).toContain('提案を書く')
    expect(text).toContain('見本です。')
  })

  it('begins with the project that it was opened from', async () => {
    const text = textOf(await renderWithWords(ProposalsPage, { form, outline }, { address: '/?about=project:24-101' }))
    expect(text).toContain('「事業24-101 大山誘客受入強化事業」についての提案として書きはじめます。')
  })

  it('says that none are taken', async () => {
    const text = textOf(await renderWithWords(ProposalsPage, { form: undefined, outline }))
    expect(text).toContain('いまは提案を受け付けていません')
    expect(text).not.toContain('提案を書く')
  })
})
