import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SubmissionWindow } from '../../../src/domain/submission/deadline.ts'
import { sealedText } from '../../../src/domain/submission/sealedSubmission.ts'
import { sha256 } from '../../storage/samples.ts'
import { databases } from '../../storage/testDatabases.ts'
import { givenParticipation, type Participation } from './givenParticipation.ts'
import { ideasSurvey, inHours } from './ideasSurvey.ts'
import { expectReceivedOnce, opinionIn, type ParticipationPhone } from './participationPhone.ts'
import { isSubmission, publicationOf, type ParticipationServer } from './participationServer.ts'

let server: ParticipationServer
let newPhone: Participation['newPhone']
let phone: ParticipationPhone
const take = (given: Participation): void => { ({ server, newPhone } = given) }

describe('an answer to a form that changes, closes or goes', () => {
  givenParticipation(take)

  it('is written, judged and stored by the version with which it was begun', async () => {
    const surveyId = await server.publishSurvey()
    phone = await newPhone(surveyId)
    const address = await phone.begin()
    await phone.page.getByText('駅前', { exact: true }).click()
    await phone.write('改札のそばに')
    await expect.poll(async () => JSON.stringify((await phone.words()).drafts)).toContain('改札のそばに')
    const choices = [{ name: 'park', label: { ja: '公園' } }, { name: 'school', label: { ja: '学校' } }]
    await server.publish(storage => storage.publications.publish(publicationOf(ideasSurvey({ id: surveyId, version: 2, choices }))))
    await phone.page.evaluate(() => window.dispatchEvent(new Event('online')))
    await phone.open(address)
    await phone.shows('新しい版が公開されています')
    await phone.page.getByText('駅前', { exact: true }).waitFor()
    const id = await phone.handIn()
    await phone.shows('市に届きました')
    await expectReceivedOnce(phone, new Map([[id, '改札のそばに']]))
    expect(await phone.rows()).toMatchObject([{ formVersion: 1 }])
    expect((await phone.rows())[0]?.content).toContain('"place":"station"')
  })

  it.each([
    ['必着', { rule: 'received-by' }, '締切までに市に届いたものが期限内です', 1],
    ['当日書き終わり', { rule: 'composed-by', graceHours: 24 }, '締切までに提出の操作を済ませれば、送信があとになっても期限内です', 0],
    ['当日書き終わり、猶予なし', { rule: 'composed-by', graceHours: 0 }, '締切までに提出の操作を済ませれば', 1],
  ] as const)('is told of the deadline before and after, when that passes without a network (%s)', async (name, rule, before, isLate) => {
    const window: SubmissionWindow = { opensAt: inHours(-720), closesAt: inHours(-0.5), ...rule }
    const surveyId = await server.publishSurvey(window)
    phone = await newPhone(surveyId)
    // An hour ago, when the survey was open; the server's clock is that of now.
    await phone.page.clock.install({ time: Date.now() - 60 * 60_000 })
    server.breakSending([], 'dead')
    await phone.begin()
    await phone.write(name)
    await phone.page.getByRole('button', { name: '回答を確認する' }).click()
    await phone.shows(before)
    const id = new URL(phone.page.url()).pathname.split('/').at(-1) ?? ''
    await phone.page.getByRole('button', { name: '回答を提出する' }).click()
    await phone.shows('まだ市に届いていません')
    await phone.page.clock.setSystemTime(Date.now())
    await phone.page.reload()
    await phone.shows('を過ぎました')
    server.breakSending([])
    await phone.sendEverything()
    await expectReceivedOnce(phone, new Map([[id, name]]))
    expect(await phone.rows()).toMatchObject([{ isLate }])
    await phone.open(`/submissions/${id}`)
    await phone.shows('市に届きました')
    expect((await phone.page.getByRole('main').innerText()).includes('期限後に届きました')).toBe(isLate === 1)
  })

  it('stays on the phone with the reason when the city has taken the form back (410), and is sent once it is open again', async () => {
    const surveyId = await server.publishSurvey()
    phone = await newPhone(surveyId)
    server.breakSending([], 'dead')
    const id = await phone.answer('取り下げられた募集へ')
    await server.publish(storage => storage.publications.setState('survey', surveyId, { withdrawn: { at: new Date().toISOString(), reason: '見本の理由' } }))
    server.breakSending([])
    await phone.sendEverything()
    await phone.open(`/submissions/${id}`)
    await phone.shows('この見本は取り除かれたか、受付をやめています')
    await phone.shows('取り下げられた募集へ')
    await phone.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await phone.page.getByRole('button', { name: '内容を写す' }).click()
    await phone.shows('内容を写しました。')
    expect(await phone.page.evaluate(() => navigator.clipboard.readText())).toContain('取り下げられた募集へ')
    const saving = phone.page.waitForEvent('download')
    await phone.page.getByRole('button', { name: 'ファイルに保存' }).click()
    const file = readFileSync(await (await saving).path(), 'utf8')
    for (const text of ['要確認', '取り下げられた募集へ']) expect(file).toContain(text)
    expect(await phone.rows()).toEqual([])
    await server.publish(storage => storage.publications.setState('survey', surveyId, {}))
    // The phone learns it as it opens the page.
    await phone.open(`/submissions/${id}`)
    await phone.page.getByRole('button', { name: '書き直す' }).click()
    await phone.page.getByRole('button', { name: '回答を提出する' }).click()
    await phone.shows('市に届きました')
    await expectReceivedOnce(phone, new Map([[id, '取り下げられた募集へ']]))
  })

  it.each([
    ['必着', { rule: 'received-by' }, 'superseded'], ['当日書き終わり', { rule: 'composed-by', graceHours: 24 }, 'received'],
  ] as const)('cannot be corrected after the deadline; a correction sealed before it and sent after it counts by the rule (%s)', async (name, rule, counted) => {
    const surveyId = await server.publishSurvey({ opensAt: inHours(-720), closesAt: inHours(720), ...rule })
    phone = await newPhone(surveyId)
    const main = phone.page.getByRole('main')
    const other = await phone.answer(`${name}、そのまま`)
    await phone.shows('市に届きました')
    await phone.answer(`${name}、はじめ`)
    await phone.shows('市に届きました')
    await main.getByRole('button', { name: '訂正する' }).click()
    await main.getByRole('button', { name: /^直す/ }).first().click()
    await phone.write(`${name}、訂正`)
    server.breakSending([], 'dead')
    const second = await phone.handIn()
    await phone.shows('まだ市に届いていません')
    await server.publish(storage => storage.publications.setState('survey', surveyId, { closedAt: new Date().toISOString() }))
    server.breakSending([])
    await phone.sendEverything()
    const counts = (await phone.rows()).filter(({ state }) => state === 'received').map(({ content }) => opinionIn(content))
    expect(counts).toEqual([`${name}、そのまま`, counted === 'received' ? `${name}、訂正` : `${name}、はじめ`])
    await phone.open(`/submissions/${second}`)
    await phone.shows(counted === 'received' ? '市に届きました' : '締切を過ぎたため、訂正や取下げを受け付けられませんでした。')
    for (const id of counted === 'received' ? [other, second] : [other]) {
      await phone.open(`/submissions/${id}`)
      await phone.shows('を過ぎたため、訂正と取下げはできません。市に届いたものが、そのまま有効です。')
      expect(await main.getByRole('button', { name: '訂正する' }).count()).toBe(0)
    }
  })

  it('says that the survey is closed, and of fewer than five answers no more than that they are few', async () => {
    const surveyId = await server.publishSurvey()
    phone = await newPhone(surveyId)
    const main = phone.page.getByRole('main')
    await phone.answer('ただ一つの回答')
    await phone.shows('市に届きました')
    const comes = (path: string, text: string) => expect.poll(async () => {
      await phone.open(path)
      return main.innerText()
    }, { timeout: 30_000, interval: 1_000 }).toContain(text)
    server.city.city('close', surveyId)
    await comes(`/surveys/${surveyId}`, '受付終了')
    await phone.shows('回答の受付は、')
    expect(await main.getByRole('button', { name: '回答をはじめる' }).count()).toBe(0)
    server.city.city('results', 'publish', surveyId)
    await comes(`/surveys/${surveyId}`, '結果を見る')
    await main.getByRole('link', { name: '結果を見る' }).click()
    await phone.shows('5人未満')
    await phone.shows('個人が分からないように、結果は公表していません。')
    for (const hidden of ['ただ一つの回答', '公園']) expect(await main.innerText()).not.toContain(hidden)
  })

  it('is refused as a whole when it was altered on its way, and received as it was sealed afterwards', async () => {
    phone = await newPhone()
    await phone.begin()
    await phone.write('途中で変えられる')
    let altered = 0
    await phone.context.route('**/api/submissions/*', async (route) => {
      altered += 1
      await route.continue({ postData: route.request().postData()?.replace('途中で', '途中でも') ?? '' })
    }, { times: 1 })
    const id = await phone.handIn()
    await phone.shows('送る途中で内容が変わった')
    expect(altered).toBe(1)
    await phone.sendEverything()
    await expectReceivedOnce(phone, new Map([[id, '途中で変えられる']]))
  })
})

describe.each(databases)('an answer that is corrected, its words in $name', ({ newAddress }) => {
  givenParticipation(take, newAddress)

  it('is corrected and taken back once each, though the server\'s process is killed each time', async () => {
    const surveyId = await server.publishSurvey()
    phone = await newPhone(surveyId)
    const first = await phone.answer('はじめの回答')
    await phone.shows('市に届きました')

    server.network.faultOf = path => isSubmission(path) ? 'answerLost' : undefined
    await phone.page.getByRole('button', { name: '訂正する' }).click()
    await phone.page.getByRole('button', { name: /^直す/ }).first().click()
    await phone.page.getByLabel('ご意見').waitFor()
    await phone.write('訂正した回答')
    const second = await phone.handIn()
    await phone.shows('まだ市に届いていません')
    await server.city.kill()
    await server.mend()
    await phone.sendEverything()
    expect((await phone.rows()).map(({ id, state, content }) => [id, state, opinionIn(content)])).toEqual([[first, 'superseded', 'はじめの回答'], [second, 'received', '訂正した回答']])

    await phone.open(`/submissions/${second}`)
    server.network.faultOf = path => isSubmission(path) ? 'answerLost' : undefined
    await phone.page.getByRole('button', { name: '取り下げる' }).click()
    await phone.page.getByRole('dialog').getByRole('button', { name: '取り下げる' }).click()
    await phone.shows('取下げは送信待ちです')
    await server.city.kill()
    await server.mend()
    await phone.sendEverything()
    const { receipts, outbox } = await phone.words()
    expect([receipts.length, outbox.length]).toEqual([3, 0])
    const states = new Map(receipts.map(({ id, state, submission }) => [id, [state, submission.kind]]))
    expect([states.get(first), states.get(second)]).toEqual([['withdrawn', 'surveyResponse'], ['withdrawn', 'surveyResponse']])
    expect((await phone.rows()).map(({ kind, state, content }) => [kind, state, opinionIn(content)])).toEqual([
      ['surveyResponse', 'withdrawn', undefined], ['surveyResponse', 'withdrawn', undefined], ['withdrawal', 'received', undefined],
    ])
    for (const { receipt } of receipts) expect((await phone.rows()).find(({ id }) => id === receipt.id)).toMatchObject({ number: receipt.number, hash: receipt.hash })
    await phone.open(`/submissions/${first}`)
    await phone.shows('取下げ済み')
  })

  it('becomes a correction when its id is taken by other words (409), and no answer is lost or doubled', async () => {
    phone = await newPhone()
    server.breakSending([], 'dead')
    const id = await phone.answer('あとの言葉')
    const [item] = (await phone.words()).outbox
    if (!item) throw new Error('Nothing waits.')
    const { form, kind, secretHash, sealedAt } = item.submission
    const content = item.submission.content.replace('あとの言葉', '先の言葉')
    const body = JSON.stringify({ form, kind, secretHash, sealedAt, content, hash: sha256(sealedText({ content })), sentAt: new Date().toISOString() })
    const { status } = await fetch(`${server.city.origin}/api/submissions/${id}`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body })
    expect(status).toBe(201)
    server.breakSending([])
    await phone.sendEverything()
    await phone.open(`/submissions/${id}`)
    await phone.shows('同じものが、ちがう内容で、すでに市に届いています')
    await phone.shows('あとの言葉')
    await phone.page.getByRole('button', { name: '書き直す' }).click()
    await phone.page.getByRole('button', { name: '回答を提出する' }).click()
    await phone.shows('市に届きました')
    const rows = (await phone.rows()).filter(row => ['先の言葉', 'あとの言葉'].includes(String(opinionIn(row.content))))
    expect(rows.map(row => [opinionIn(row.content), row.state])).toEqual([['先の言葉', 'superseded'], ['あとの言葉', 'received']])
  })
})
