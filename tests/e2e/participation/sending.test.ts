import { beforeEach, describe, expect, it } from 'vitest'
import { databases } from '../../storage/testDatabases.ts'
import type { Fault } from '../faultyNetwork.ts'
import { givenParticipation, type Participation } from './givenParticipation.ts'
import { expectReceivedOnce, type ParticipationPhone } from './participationPhone.ts'
import { isSubmission, type ParticipationServer } from './participationServer.ts'

let server: ParticipationServer
let newPhone: Participation['newPhone']
let phone: ParticipationPhone
const take = (given: Participation): void => { ({ server, newPhone } = given) }
const begin = async (): Promise<void> => { phone = await newPhone() }

describe('an answer on its way over a bad network', () => {
  givenParticipation(take)
  beforeEach(begin)

  it.each([
    ['lost before the server', 'dead', '通信できませんでした'],
    ['stored, its answer lost', 'answerLost', '通信できませんでした'],
    ['stored, its answer cut off', 'cutOff', '通信'],
    ['answered by a captive portal with 200', 'portal', '市のサーバーではないところから応答がありました'],
    ['redirected to a login', 'redirect', '市のサーバーではないところから応答がありました'],
    ['put off by 503 with Retry-After', { status: 503, code: 'unavailable', retryAfter: 900 }, '市のサーバーが、いまは受け取れません'],
    ['put off by 429 with Retry-After', { status: 429, code: 'tooMany', retryAfter: 900 }, '市のサーバーが混み合っています'],
  ] satisfies [string, Fault, string][])('waits and says why when it is %s, and is received once', async (name, fault, reason) => {
    server.breakSending([], fault)
    const id = await phone.answer(name)
    await phone.shows(reason)
    expect(await phone.page.getByRole('main').innerText()).toContain('まだ市に届いていません')
    server.breakSending([])
    await phone.sendEverything()
    await expectReceivedOnce(phone, new Map([[id, name]]))
    await phone.open(`/submissions/${id}`)
    await phone.shows('市に届きました')
  })

  it('waits as long as a 503 asks, unless the person wants it sent now', async () => {
    server.breakSending([{ status: 503, code: 'unavailable', retryAfter: 900 }])
    const id = await phone.answer('あとで来てください')
    await phone.shows('市のサーバーが、いまは受け取れません')
    const [item] = (await phone.words()).outbox
    const wait = item?.state.kind === 'waiting' ? Date.parse(item.state.nextTryAt) - Date.now() : 0
    expect(wait).toBeGreaterThan(600_000)
    server.network.asked.length = 0
    await phone.page.evaluate(() => window.dispatchEvent(new Event('online')))
    await phone.open('/submissions')
    expect(server.network.asked.filter(isSubmission)).toEqual([])
    await phone.sendEverything()
    await expectReceivedOnce(phone, new Map([[id, 'あとで来てください']]))
  })

  it('is received once when the network delivers it a dozen times at once', async () => {
    server.breakSending(['manyTimes'])
    const id = await phone.answer('何度も届く')
    await phone.shows('市に届きました')
    await expectReceivedOnce(phone, new Map([[id, '何度も届く']]))
  })

  it('is sent though the browser says that there is no network, and waits though it says that there is one', async () => {
    await phone.context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false }))
    const first = await phone.answer('つながらないと言われても')
    await phone.shows('市に届きました')
    await phone.context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'onLine', { get: () => true }))
    server.breakSending([], 'dead')
    const second = await phone.answer('つながると言われても')
    await phone.shows('送信待ち')
    server.breakSending([])
    await phone.sendEverything()
    await expectReceivedOnce(phone, new Map([[first, 'つながらないと言われても'], [second, 'つながると言われても']]))
  })

  it('is sent by itself where the browser refuses Background Sync and tells of no network', async () => {
    await phone.context.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('Permission denied.', 'NotAllowedError'))
      Object.defineProperty(ServiceWorkerRegistration.prototype, 'sync', { value: { register: refuse, getTags: () => Promise.resolve([]) } })
      window.addEventListener('online', event => event.stopImmediatePropagation(), { capture: true })
    })
    server.breakSending([], 'dead')
    const id = await phone.answer('ひとりでに')
    await phone.shows('送信待ち')
    server.breakSending([])
    // Nobody touches the phone: its own timer does it.
    await expectReceivedOnce(phone, new Map([[id, 'ひとりでに']]))
    await phone.shows('市に届きました')
  })

  it('is no hindrance to the others when the server will never take it', async () => {
    server.breakSending([], 'dead')
    const poison = await phone.answer('受け付けられない')
    const good = await phone.answer('受け付けられる')
    server.network.faultOf = path => path.endsWith(poison) ? { status: 422, code: 'invalid', errors: [{ at: 'opinion', reason: '見本の理由です。' }] } : undefined
    await phone.sendEverything()
    await phone.shows('要確認(1件)')
    expect((await phone.words()).receipts.map(({ id }) => id)).toEqual([good])
    await phone.open(`/submissions/${poison}`)
    await phone.shows('見本の理由です。')
    await phone.shows('受け付けられない')
    server.network.faultOf = () => undefined
    await phone.page.getByRole('button', { name: '書き直す' }).click()
    await phone.page.getByRole('button', { name: /^直す/ }).click()
    await phone.write('書き直したもの')
    const again = await phone.handIn()
    await phone.shows('市に届きました')
    await expectReceivedOnce(phone, new Map([[again, '書き直したもの'], [good, '受け付けられる']]))
    expect((await phone.rows()).filter(({ content }) => content?.includes('受け付けられない'))).toEqual([])
  })
})

describe.each(databases)('an answer on its way to a server that is killed, its words in $name', ({ newAddress }) => {
  givenParticipation(take, newAddress)
  beforeEach(begin)

  it.each([
    ['before it is asked', 'before'], ['once it has stored', 'after'], ['while it is asked', 'amid'],
  ] as const)('is received once when the server\'s process is killed %s', async (name, moment) => {
    const kill = async (): Promise<Fault> => {
      await server.city.kill()
      return 'dead'
    }
    server.network.faultOf = (path) => {
      if (!isSubmission(path)) return undefined
      if (moment === 'before') return kill()
      if (moment === 'amid') setTimeout(() => void kill(), 2)
      return 'answerLost'
    }
    const id = await phone.answer(name)
    await phone.shows('まだ市に届いていません')
    if (moment === 'after') await expect.poll(async () => (await phone.rows()).filter(row => row.id === id).length).toBe(1)
    if (moment === 'before') expect((await phone.rows()).filter(row => row.id === id)).toEqual([])
    await server.city.kill()
    server.network.faultOf = () => undefined
    await phone.shows('まだ市に届いていません')
    await server.city.start()
    await phone.sendEverything()
    await expectReceivedOnce(phone, new Map([[id, name]]))
  })

  it('takes all of a queue over a network that comes and goes, with the server killed in between', async () => {
    server.breakSending([], 'dead')
    const texts = new Map<string, string>()
    for (const text of ['ひとつめ', 'ふたつめ', 'みっつめ', 'よっつめ']) texts.set(await phone.answer(text), text)
    expect((await phone.rows()).filter(({ id }) => texts.has(id))).toEqual([])
    const flapping: (Fault | undefined)[] = ['dead', 'answerLost', undefined, 'portal', 'cutOff', 'answerLost', 'redirect', undefined, 'manyTimes', 'dead']
    server.breakSending(flapping)
    await phone.open('/submissions')
    await phone.page.getByRole('button', { name: '今すぐ送る' }).click()
    await server.city.kill()
    await server.city.start()
    await phone.sendEverything()
    await expectReceivedOnce(phone, texts)
  })
})
