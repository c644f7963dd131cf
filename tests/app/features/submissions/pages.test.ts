import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import HeldView from '../../../../src/app/features/submissions/HeldView.vue'
import SubmissionPage from '../../../../src/app/features/submissions/SubmissionPage.vue'
import SubmissionsPage from '../../../../src/app/features/submissions/SubmissionsPage.vue'
import { formatSecret } from '../../../../src/domain/submission/secret.ts'
import { stoppedClock } from '../../../outbox/phone.ts'
import { scriptServer, type Fault } from '../../../outbox/scriptedServer.ts'
import { sampleCall } from '../../../fixtures/participation/sampleCall.ts'
import { newBrowser } from '../../submissions/browser.ts'
import { textOf } from '../../ui/renderHtml.ts'
import { renderWithWords } from '../renderWithWords.ts'
import { beginComment, isTried, sealComment } from './sealComment.ts'

function tabOf(...faults: Fault[]) {
  const browser = newBrowser(scriptServer(...faults), stoppedClock('2026-06-05T00:00:00.000Z'))
  return { ...browser, ...browser.openTab() }
}
const refused: Fault = { problem: 'invalid', status: 422, errors: [{ at: 'remarks', reason: '意見を書いてください。' }] }

describe('SubmissionPage', () => {
  const page = async (id: string, tab: ReturnType<typeof tabOf>) => textOf(await renderWithWords(SubmissionPage, { submissionId: id }, { words: tab.ports }))

  it('says of what waits since when, why, when it is tried next, and what the deadline means', async () => {
    const tab = tabOf('busy503')
    const text = await page(await sealComment(tab), tab)
    expect(text).toContain('送信待ち 令和8年(2026年)6月5日 9:00に提出の操作をしました。まだ市に届いていません。')
    expect(text).toContain('市のサーバーが、いまは受け取れません。次は9:')
    expect(text).toContain('今すぐ送る')
    expect(text).toContain('締切までに市に届いたものが期限内です。')
    expect(text).not.toContain('受付番号')
  })

  it('shows everything that will be sent, by the labels of its form', async () => {
    const tab = tabOf('busy503')
    const text = await page(await sealComment(tab), tab)
    expect(text).toContain('案の全体 賛成です 1 目的 桜も守ってください')
    expect(text).toContain('あなたについて 氏名 見本 花子')
    expect(text).toContain('見本です。')
  })

  it('says why something was not taken, what to do, and keeps what was written in sight', async () => {
    const tab = tabOf(refused)
    const text = await page(await sealComment(tab), tab)
    expect(text).toContain('要確認 答えの中に、市の様式に合わないところがありました。')
    expect(text).toContain('意見を書いてください。')
    for (const choice of ['書き直す', '内容を写す', 'ファイルに保存', '捨てる']) expect(text).toContain(choice)
    expect(text).not.toContain('もう一度送る')
    expect(text).toContain('桜も守ってください')
  })

  it('offers to send again what may be taken another time', async () => {
    const tab = tabOf({ problem: 'notOpen', status: 403 })
    expect(await page(await sealComment(tab), tab)).toContain('もう一度送る')
  })

  it('shows the receipt with number, time and secret, and lets it be corrected and withdrawn', async () => {
    const tab = tabOf()
    const id = await sealComment(tab)
    const { state } = tab.submissions()
    const [item] = state.kind === 'ready' ? state.received : []
    const text = await page(id, tab)
    expect(text).toContain(`受付番号 ${item?.receipt.number}`)
    expect(text).toContain('市に届いた日時 令和8年(2026年)6月1日 9:00')
    expect(text).toContain(formatSecret(item?.secret ?? ''))
    expect(text).toContain('締切の令和8年(2026年)6月30日 23:59まで、訂正と取下げができます。')
  })

  it('says that a withdrawal waits, and that until then what was sent counts', async () => {
    const tab = tabOf('none', 'busy503')
    const id = await sealComment(tab)
    await tab.submissions().withdraw(id)
    await isTried(tab)
    const text = await page(id, tab)
    expect(text).toContain('取下げは送信待ちです')
    expect(text).not.toContain('訂正する')
  })

  it('says what is left on the phone of what was withdrawn, and erases that too', async () => {
    const tab = tabOf()
    const id = await sealComment(tab)
    await tab.submissions().withdraw(id)
    await expect.poll(async () => (await tab.database.receipts.get(id))?.state).toBe('withdrawn')
    const number = (await tab.database.receipts.get(id))?.receipt.number ?? ''
    const text = await page(id, tab)
    expect(text).toContain('「あなたについて」の写しが残っています')
    expect(text).toContain('この端末の写しも消す')
    expect(await tab.submissions().eraseWithdrawn(id)).toEqual({ kind: 'done' })
    const erased = await page(id, tab)
    expect(erased).toContain('この端末の写しも消しました')
    expect(erased).toContain(number)
    expect(erased).toContain('見本です。')
    for (const word of ['桜も守ってください', '見本 花子', 'この端末の写しも消す ']) expect(erased).not.toContain(word)
    const withdrawal = (await tab.database.receipts.toArray()).find(({ submission }) => submission.kind === 'withdrawal')
    expect(await page(withdrawal?.id ?? '', tab)).toContain('見本です。')
  })

  it('says that the city no longer has it, offers to send it again, and then names the receipt of before', async () => {
    const tab = tabOf()
    const id = await sealComment(tab)
    const before = (await tab.database.receipts.get(id))?.receipt.number ?? ''
    tab.server.rows.clear()
    tab.clock.pass(24 * 60 * 60_000)
    await tab.submissions().tryNow()
    const text = await page(id, tab)
    expect(text).toContain('市の記録に見つかりません')
    expect(text).toContain('もう一度送る')
    expect(text).not.toContain('市に届きました')
    expect(text).not.toContain('取り下げる')
    await tab.submissions().postAgain(id)
    await tab.submissions().tryNow()
    const again = await page(id, tab)
    expect(again).toContain('市に届きました')
    expect(again).toContain(`前の控え(受付番号${before}、`)
  })

  it('says of what was read back here without its form that a correction needs a connection, and a withdrawal none', async () => {
    const tab = tabOf()
    const id = await sealComment(tab)
    const item = await tab.database.receipts.get(id)
    if (!item) throw new Error('It was not received.')
    const { origin, ...rest } = item
    const other = newBrowser(tab.server, tab.clock).openTab()
    await other.database.receipts.put({ ...rest, title: origin?.title ?? '', takenInAt: tab.clock.now() })
    const text = await page(id, { ...tab, ...other })
    expect(text).toContain('訂正には、送ったときの様式を市から受け取る通信が必要です。取下げは、通信がなくても手続きできます。')
    expect(text).toContain('訂正する 取り下げる')
  })

  it('leads on from a draft, and from what is not on this phone', async () => {
    const tab = tabOf()
    const id = await beginComment(tab)
    expect(await page(id, tab)).toContain('続きを書く')
    expect(await page('other', tab)).toContain('この端末にはありません')
  })
})

describe('HeldView', () => {
  const call = { version: sampleCall.version, text: JSON.stringify(sampleCall), title: sampleCall.title }
  async function view(form: typeof call | undefined): Promise<string> {
    const tab = tabOf()
    const id = await sealComment(tab)
    const secret = (await tab.database.receipts.get(id))?.secret ?? ''
    const other = newBrowser(tab.server, tab.clock).openTab()
    const answer = await other.submissions().readHeld({ id }, secret)
    if (answer.kind !== 'held') throw new Error(answer.kind)
    return textOf(await renderWithWords(HeldView, { held: answer.held, secret, form }, { words: other.ports }))
  }

  it('offers to keep on this phone what the city holds, to correct and withdraw it', async () => {
    const text = await view(call)
    expect(text).toContain('1 目的 桜も守ってください')
    expect(text).toContain('この端末に控えを入れると、訂正と取下げができます。')
  })

  it.each([undefined, { ...call, version: call.version + 1 }])('offers the withdrawal alone without the version that was answered', async (form) => {
    expect(await view(form)).toContain('この端末に控えを入れると、取下げができます。訂正には、送ったときの様式を市から受け取る通信が必要です。')
  })
})

describe('SubmissionsPage', () => {
  const page = async (tab: Pick<ReturnType<typeof tabOf>, 'ports'>) => renderWithWords(SubmissionsPage, {}, { words: tab.ports })

  it('sorts what needs the person before what waits, drafts and what was received', async () => {
    const tab = tabOf(refused, 'none', 'busy503')
    await sealComment(tab)
    await sealComment(tab)
    await sealComment(tab)
    const draft = await beginComment(tab)
    const html = await page(tab)
    const headings = [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, heading = '']) => textOf(heading))
    expect(headings).toEqual(['要確認(1件)', '送信待ち(1件)', '書きかけ(1件)', '送信済み(1件)'])
    expect(html).toContain(`href="/calls/mihon-midori/comments/${draft}"`)
    expect(textOf(html)).toContain('ブラウザーが書いたものを消すことがあります')
  })

  it('names first what the city lost', async () => {
    const tab = tabOf('none', 'none')
    await sealComment(tab)
    tab.server.rows.clear()
    tab.clock.pass(24 * 60 * 60_000)
    await tab.submissions().tryNow()
    await sealComment(tab)
    await beginComment(tab)
    const html = await page(tab)
    const headings = [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, heading = '']) => textOf(heading))
    expect(headings).toEqual(['市の記録に見つかりません(1件)', '書きかけ(1件)', '送信済み(1件)'])
    expect(textOf(html)).toContain('開くと、もう一度送れます。')
  })

  it('says that there is nothing yet', async () => {
    expect(textOf(await page(tabOf()))).toContain('まだありません')
  })

  it('says that this browser keeps nothing', async () => {
    const tab = newBrowser().openTab({ openWords: () => Promise.resolve(undefined) })
    expect(textOf(await page(tab))).toContain('この端末に保存できません')
  })
})
