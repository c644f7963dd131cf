import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import SubmissionPage from '../../../../src/app/features/submissions/SubmissionPage.vue'
import { problemWordsOf } from '../../../../src/app/ui/submission/problemWords.ts'
import { stoppedClock } from '../../../outbox/phone.ts'
import { scriptServer, type Fault } from '../../../outbox/scriptedServer.ts'
import { samplePlan } from '../../page/samplePages.ts'
import { newBrowser } from '../../submissions/browser.ts'
import { textOf } from '../../ui/renderHtml.ts'
import { renderWithWords } from '../renderWithWords.ts'
import { sealComment } from './sealComment.ts'

async function pageOfRefused(fault: Fault, at = '2026-06-05T00:00:00.000Z', chunks?: Readonly<Record<string, string>>): Promise<string> {
  const tab = newBrowser(scriptServer(fault), stoppedClock('2026-06-05T00:00:00.000Z')).openTab()
  const id = await sealComment(tab)
  return textOf(await renderWithWords(SubmissionPage, { submissionId: id }, { words: tab.ports, at, ...(chunks && { chunks }) }))
}

describe('AttentionPanel', () => {
  it('offers to hand in anew what has nothing left to take the place of, as long as the form is open', async () => {
    const open = await pageOfRefused({ problem: 'withdrawn', status: 409 })
    expect(open).toContain('新しく出す')
    expect(open).not.toContain('書き直す')
    const closed = await pageOfRefused({ problem: 'withdrawn', status: 409 }, '2026-07-01T00:00:00.000Z')
    for (const choice of ['新しく出す', '書き直す']) expect(closed).not.toContain(choice)
    expect(closed).toContain('内容を写す')
  })

  it.each(['superseded', 'deadlineOver', 'formUnknown'] as const)('offers no writing again that would be refused again: %s', async (code) => {
    const text = await pageOfRefused({ problem: code, status: 409 })
    for (const choice of ['新しく出す', '書き直す']) expect(text).not.toContain(choice)
  })

  it.each(['formGone', 'formClosed'] as const)('offers to write again for a form that the city may open again: %s', async (code) => {
    expect(await pageOfRefused({ problem: code, status: 410 })).toContain('書き直す')
  })

  it('offers no writing again to a sample that the city has removed', async () => {
    const text = await pageOfRefused({ problem: 'formGone', status: 410 }, undefined, { outline: JSON.stringify({ plan: samplePlan }) })
    expect(text).not.toContain('書き直す')
    for (const choice of ['内容を写す', 'ファイルに保存', '捨てる']) expect(text).toContain(choice)
  })

  it('says what the server found wrong, in its words where this phone finds nothing', async () => {
    expect(await pageOfRefused({ problem: 'invalid', status: 422, errors: [{ at: 'remarks.whole', reason: '見本の理由です。' }] })).toContain('見本の理由です。')
  })

  it('says of a sample that it was removed, and lets it be thrown away', async () => {
    const text = await pageOfRefused({ problem: 'formUnknown', status: 404 })
    expect(text).toContain('この見本は取り除かれたか、受付をやめています。')
    expect(text).toContain('捨てる')
    expect(text).not.toContain('もう一度送る')
  })
})

describe('problemWordsOf', () => {
  it('says of what is no sample whether it is unknown, taken back or over', () => {
    expect(problemWordsOf('formUnknown', false).why).toBe('submissions.whyFormUnknown')
    expect(problemWordsOf('formGone', false).why).toBe('submissions.whyFormGone')
    expect(problemWordsOf('formClosed', false).why).toBe('submissions.whyFormClosed')
  })
})
