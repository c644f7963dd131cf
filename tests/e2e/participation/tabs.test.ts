import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { databases } from '../../storage/testDatabases.ts'
import { givenParticipation, type Participation } from './givenParticipation.ts'
import { expectReceivedOnce, opinionIn, type ParticipationPhone } from './participationPhone.ts'
import { isSubmission, type ParticipationServer } from './participationServer.ts'

let server: ParticipationServer
let newPhone: Participation['newPhone']
let phone: ParticipationPhone
const take = (given: Participation): void => { ({ server, newPhone } = given) }
const begin = async (): Promise<void> => { phone = await newPhone() }
const draftText = async (on: Page): Promise<unknown> => opinionIn(JSON.stringify((await phone.words(on)).drafts[0]?.values ?? null))

describe('a draft in tabs that come and go', () => {
  givenParticipation(take)
  beforeEach(begin)

  it.each([
    ['its tab is killed', (tab: ParticipationPhone) => tab.killTab()],
    ['its page is loaded again', async ({ page }: ParticipationPhone) => {
      await page.reload()
      return page
    }],
  ] as const)('keeps what was written half a second before %s, and goes on from there', async (name, lose) => {
    const watching = await phone.context.newPage()
    await phone.open('/submissions', watching)
    await phone.page.clock.install()
    const address = await phone.begin()
    // From here on the page's clock stands still, and only half a second passes.
    await phone.page.clock.pauseAt(Date.now() + 60_000)
    await phone.write(`${name}までに`)
    await phone.page.clock.runFor(500)
    await expect.poll(() => draftText(watching)).toBe(`${name}までに`)
    await phone.write(`${name}までに書いた`)
    const next = await lose(phone)
    await phone.open(address, next)
    await expect.poll(() => next.getByLabel('ご意見').inputValue()).toContain(`${name}までに`)
    await phone.write(`${name}までに書いたこと`, next)
    const id = await phone.handIn(next)
    await expectReceivedOnce(phone, new Map([[id, `${name}までに書いたこと`]]), next)
  })
})

describe.each(databases)('an answer in tabs that come and go, its words in $name', ({ newAddress }) => {
  givenParticipation(take, newAddress)
  beforeEach(begin)

  it.each([
    ['before anything could be sent', 'dead'], ['while it is on its way', 'held'], ['once the server has stored it', 'stored'],
  ] as const)('is sent at once by the worker or the next page when its tab is killed after 提出する, %s', async (name, moment) => {
    let isAsked = false
    server.network.faultOf = async (path) => {
      if (!isSubmission(path)) return undefined
      // What hangs is the killed tab's request. The worker may be next in turn, before the next page.
      if (moment === 'held' && isAsked) return undefined
      isAsked = true
      return moment === 'held' ? new Promise(() => undefined) : moment === 'stored' ? 'answerLost' : 'dead'
    }
    const id = await phone.answer(name)
    await expect.poll(() => isAsked).toBe(true)
    if (moment === 'stored') await expect.poll(async () => (await phone.rows()).some(row => row.id === id)).toBe(true)
    const next = await phone.killTab()
    server.breakSending([])
    await phone.open('/', next)
    await expectReceivedOnce(phone, new Map([[id, name]]), next)
  })

  it('is sent once by two tabs that send at the same time', async () => {
    server.breakSending([], 'dead')
    const texts = new Map<string, string>()
    for (const text of ['一件目', '二件目', '三件目']) texts.set(await phone.answer(text), text)
    const other = await phone.context.newPage()
    for (const tab of [phone.page, other]) await phone.open('/submissions', tab)
    const faults = (['answerLost', undefined, 'answerLost'] as const).values()
    let letGo = (): void => undefined
    const gate = new Promise<void>((resolve) => { letGo = resolve })
    server.network.faultOf = path => isSubmission(path) ? gate.then(() => faults.next().value ?? undefined) : undefined
    await Promise.all([phone.page, other].map(tab => tab.getByRole('button', { name: '今すぐ送る' }).dispatchEvent('click')))
    letGo()
    await Promise.all([phone.sendEverything(), phone.sendEverything(other)])
    await expectReceivedOnce(phone, texts)
    for (const tab of [phone.page, other]) await phone.shows('送信済み(3件)', tab)
  })

  it('tells two tabs on one draft of one another, keeps what the person chooses, and hands in once', async () => {
    const address = await phone.begin()
    await phone.write('はじめの考え')
    await expect.poll(() => draftText(phone.page)).toBe('はじめの考え')
    const other = await phone.context.newPage()
    await phone.open(address, other)
    await expect.poll(() => other.getByLabel('ご意見').inputValue()).toBe('はじめの考え')
    await phone.write('別のタブの考え', other)
    await phone.shows('別の画面で書き変えられています')
    await phone.write('この画面の考え')
    await phone.page.getByRole('button', { name: 'この画面の内容を残す' }).click()
    await expect.poll(() => draftText(phone.page)).toBe('この画面の考え')
    await phone.shows('別の画面で書き変えられています', other)
    await other.getByRole('button', { name: '別の画面の内容にする' }).click()
    await expect.poll(() => other.getByLabel('ご意見').inputValue()).toBe('この画面の考え')
    for (const tab of [phone.page, other]) await tab.getByRole('button', { name: '回答を確認する' }).click()
    const id = address.split('/').at(-1) ?? ''
    await phone.page.getByRole('button', { name: '回答を提出する' }).click()
    await phone.page.waitForURL('**/submissions/*')
    await other.getByRole('button', { name: '回答を提出する' }).click()
    await phone.shows('市に届きました')
    await expectReceivedOnce(phone, new Map([[id, 'この画面の考え']]))
  })
})
