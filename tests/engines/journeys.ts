import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { SubmissionWindow } from '../../src/domain/submission/deadline.ts'
import { startCityServer, type CityServer } from '../e2e/cityServer.ts'
import { deployMarkedApp } from '../e2e/deployApp.ts'
import { isKept } from '../e2e/isKept.ts'
import { inHours } from '../e2e/participation/ideasSurvey.ts'
import { expectReceivedOnce } from '../e2e/participation/participationPhone.ts'
import { firstSurvey, startParticipationServer, type ParticipationServer } from '../e2e/participation/participationServer.ts'
import { storedRows } from '../e2e/participation/storedRows.ts'
import { wordsOnPhone } from '../e2e/participation/wordsOnPhone.ts'
import { sampleProject } from '../e2e/syncPhone.ts'
import type { Engine, Tab } from './engine.ts'
import { createEnginePhone, type EnginePhone } from './enginePhone.ts'

const opinion = 'ベンチがほしい'
/** Time enough to begin, write and hand in on a slow machine. */
const secondsToDeadline = 30

/** The journeys that every engine has to stand. Without a network means that nothing listens at the server's address. */
export function journeysOn(engine: Engine): void {
  describe(`the app on ${engine.name}`, () => {
    let phone: EnginePhone
    let servers: (CityServer | ParticipationServer)[] = []
    const kept = <Server extends CityServer | ParticipationServer>(server: Server): Server => {
      servers.push(server)
      return server
    }
    const newServer = async (): Promise<ParticipationServer> => kept(await startParticipationServer())

    beforeAll(async () => { phone = await createEnginePhone(engine) })
    afterAll(() => phone.remove())
    // Each server has an address of its own, where the phone has nothing yet.
    afterEach(async () => {
      for (const server of servers) await server.remove()
      servers = []
    })

    /** Begins an answer and writes; gives the draft's address and id. */
    async function write({ city }: ParticipationServer, surveyId: string): Promise<{ readonly address: string, readonly id: string }> {
      await phone.open(`${city.origin}/surveys/${surveyId}`)
      await phone.press('回答をはじめる')
      await phone.write('ご意見', opinion)
      await isKept(phone.tab)
      await expect.poll(async () => JSON.stringify((await wordsOnPhone(phone.tab)).drafts)).toContain(opinion)
      const address = await phone.tab.evaluate(() => Promise.resolve(location.href))
      return { address, id: address.split('/').at(-1) ?? '' }
    }
    async function handIn(): Promise<void> {
      await phone.press('回答を確認する')
      await phone.press('回答を提出する')
    }
    const fieldText = (): Promise<string> => phone.tab.evaluate(() => Promise.resolve(document.querySelector('textarea')?.value ?? ''))
    const isReceivedOnce = ({ city }: ParticipationServer, id: string, surveyId: string): Promise<void> =>
      expectReceivedOnce({ words: () => wordsOnPhone(phone.tab), rows: () => storedRows(city.place, surveyId) }, new Map([[id, opinion]]))

    /** What the system tells a page, a moment later than the network is there. */
    const comeOnline = (tab: Tab): Promise<boolean> => tab.evaluate(() => Promise.resolve(window.dispatchEvent(new Event('online'))))

    it('keeps the city\'s plan on the first visit and opens it cold without a network, after it was killed', async () => {
      const server = kept(await startCityServer('data/isehara'))
      await phone.open(server.origin)
      await isKept(phone.tab)
      await server.kill()
      await phone.killAndStart()
      await phone.open(`${server.origin}/projects/24-101`)
      await phone.shows('104万人')
    })

    it('posts once, with a receipt, the answer that was handed in without a network before it was killed', async () => {
      const server = await newServer()
      const { id } = await write(server, firstSurvey)
      await server.city.kill()
      await handIn()
      await phone.shows('まだ市に届いていません')
      await phone.killAndStart()
      await phone.open(`${server.city.origin}/submissions/${id}`)
      await phone.shows('まだ市に届いていません')
      await phone.shows(opinion)
      await server.city.start()
      await phone.open(server.city.origin)
      await isReceivedOnce(server, id, firstSurvey)
      await phone.open(`${server.city.origin}/submissions/${id}`)
      await phone.shows('市に届きました')
    })

    it('keeps a draft that it was killed over', async () => {
      const server = await newServer()
      const { address, id } = await write(server, firstSurvey)
      await server.city.kill()
      await phone.killAndStart()
      await phone.open(address)
      await expect.poll(fieldText).toBe(opinion)
      await server.city.start()
      await handIn()
      await phone.shows('市に届きました')
      await isReceivedOnce(server, id, firstSurvey)
    })

    it('sends once from two tabs that are connected again at once', async () => {
      const server = await newServer()
      const { id } = await write(server, firstSurvey)
      await server.city.kill()
      await handIn()
      await phone.shows('まだ市に届いていません')
      const other = await phone.newTab()
      const tabs = [phone.tab, other]
      for (const tab of tabs) await phone.open(`${server.city.origin}/submissions`, tab)
      await server.city.start()
      await Promise.all(tabs.map(comeOnline))
      for (const tab of tabs) await phone.shows('送信済み(1件)', tab)
      await isReceivedOnce(server, id, firstSurvey)
      await other.close()
    })

    it('reads what was written though a page was left in the midst of writing', async () => {
      const server = await newServer()
      const { id } = await write(server, firstSurvey)
      await phone.open(`${server.city.origin}/submissions`)
      await phone.shows('書きかけ(1件)')
      await phone.tab.evaluate(() => new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('minna-no-keikaku-words')
        opening.onerror = () => reject(opening.error ?? new Error('It does not open.'))
        opening.onsuccess = () => {
          const drafts = opening.result.transaction(['drafts', 'outbox', 'receipts'], 'readwrite').objectStore('drafts')
          const goOn = (): void => {
            resolve()
            drafts.count().onsuccess = goOn
          }
          goOn()
        }
      }))
      await phone.open(`${server.city.origin}/participation`)
      await phone.shows('書きかけ 1件')
      expect((await wordsOnPhone(phone.tab)).drafts).toMatchObject([{ id }])
    })

    it('keeps the draft through an update of the app', async () => {
      const server = await newServer()
      const { address, id } = await write(server, firstSurvey)
      await server.city.kill()
      deployMarkedApp(server.city.appDir, 'second')
      await server.city.start()
      await phone.open(address)
      await phone.press('更新する')
      await expect.poll(() => phone.tab.evaluate(() => Promise.resolve(document.body.dataset['version'] ?? ''))).toBe('second')
      await expect.poll(fieldText).toBe(opinion)
      await handIn()
      await phone.shows('市に届きました')
      await isReceivedOnce(server, id, firstSurvey)
    })

    it('shows a new edition of the data on the open page, and keeps it', async () => {
      const { city } = await newServer()
      await phone.open(city.origin + sampleProject)
      await phone.shows('30人')
      await isKept(phone.tab)
      await city.kill()
      city.rewrite('policies-1-1', '30人', '35人')
      await city.start()
      await phone.tab.evaluate(() => {
        document.body.dataset['notReloaded'] = ''
        window.dispatchEvent(new Event('online'))
        return Promise.resolve()
      })
      await phone.shows('35人')
      expect(await phone.tab.evaluate(() => Promise.resolve('notReloaded' in document.body.dataset))).toBe(true)
      await city.kill()
      await phone.killAndStart()
      await phone.open(city.origin + sampleProject)
      await phone.shows('35人')
    })

    it('keeps an answer whose deadline passes without a network, says so, and hands it in late', async () => {
      const server = await newServer()
      const window: SubmissionWindow = { opensAt: inHours(-720), closesAt: inHours(secondsToDeadline / 3600), rule: 'received-by' }
      const surveyId = await server.publishSurvey(window)
      const { id } = await write(server, surveyId)
      await server.city.kill()
      await handIn()
      await phone.shows('まだ市に届いていません')
      await phone.killAndStart()
      await expect.poll(() => Date.now(), { timeout: (secondsToDeadline + 5) * 1_000 }).toBeGreaterThan(Date.parse(window.closesAt))
      await phone.open(`${server.city.origin}/submissions/${id}`)
      await phone.shows('を過ぎました')
      await phone.shows(opinion)
      await server.city.start()
      await phone.open(server.city.origin)
      await isReceivedOnce(server, id, surveyId)
      expect(await storedRows(server.city.place, surveyId)).toMatchObject([{ isLate: 1 }])
      await phone.open(`${server.city.origin}/submissions/${id}`)
      await phone.shows('期限後に届きました')
    })
  })
}
