import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { databases } from '../../storage/testDatabases.ts'
import { tooWide } from '../axeProblems.ts'
import { givenParticipation, type Participation } from './givenParticipation.ts'
import { ideasSurvey } from './ideasSurvey.ts'
import { opinionIn, type ParticipationPhone } from './participationPhone.ts'
import { publicationOf, type ParticipationServer } from './participationServer.ts'

let server: ParticipationServer
let newPhone: Participation['newPhone']
const take = (given: Participation): void => { ({ server, newPhone } = given) }

const press = (main: Locator, name: string): Promise<void> => main.getByRole('button', { name, exact: true }).click()

/** Reads by its number and secret, on another phone, what this one sent, and keeps it there. */
async function takeUp(first: ParticipationPhone, id: string): Promise<{ readonly other: ParticipationPhone, readonly main: Locator }> {
  const sent = (await first.words()).receipts.find(item => item.id === id)
  const other = await newPhone(first.surveyId)
  const main = other.page.getByRole('main')
  await other.open('/receipts')
  await main.getByLabel(/^受付番号/).fill(sent?.receipt.number ?? '')
  await main.getByLabel(/^確認番号/).fill(sent?.secret ?? '')
  await press(main, '確かめる')
  await main.getByText('この内容が、市に届いています。').waitFor()
  return { other, main }
}

describe.each(databases)('an answer to an earlier version, on another phone, the server\'s words in $name', ({ newAddress }) => {
  givenParticipation(take, newAddress)

  async function answered(text: string): Promise<{ readonly first: ParticipationPhone, readonly id: string }> {
    const first = await newPhone(await server.publishSurvey())
    await first.begin()
    await first.page.getByText('駅前', { exact: true }).click()
    await first.write(text)
    const id = await first.handIn()
    await first.shows('市に届きました')
    const choices = [{ name: 'park', label: { ja: '公園' } }, { name: 'school', label: { ja: '学校' } }]
    await server.publish(storage => storage.publications.publish(publicationOf(ideasSurvey({ id: first.surveyId, version: 2, choices }))))
    return { first, id }
  }

  it('is read by its own labels, corrected with the version that was answered, and withdrawn as a whole', async () => {
    const { first, id } = await answered('改札のそばに')
    const { other, main } = await takeUp(first, id)
    await main.getByText('駅前', { exact: true }).waitFor()
    await main.getByText('この端末に控えを入れると、訂正と取下げができます。').waitFor()
    await press(main, 'この端末に控えを入れる')
    await press(main, '訂正する')
    await other.page.waitForURL('**/answers/*')
    await main.getByRole('button', { name: /^直す/ }).first().click()
    await expect.poll(() => main.getByLabel('ご意見').inputValue()).toBe('改札のそばに')
    await other.write('改札の外に')
    await other.handIn()
    await other.shows('市に届きました')
    expect((await first.rows()).map(({ formVersion, state, content }) => [formVersion, state, opinionIn(content)])).toEqual([
      [1, 'superseded', '改札のそばに'], [1, 'received', '改札の外に'],
    ])
    await press(main, '取り下げる')
    await other.page.getByRole('dialog').getByRole('button', { name: '取り下げる' }).click()
    await main.getByText('取下げ済み').first().waitFor()
    expect((await first.rows()).map(({ kind, state }) => [kind, state])).toEqual([['surveyResponse', 'withdrawn'], ['surveyResponse', 'withdrawn'], ['withdrawal', 'received']])
    expect((await other.words()).receipts.map(({ state }) => state).sort()).toEqual(['received', 'withdrawn', 'withdrawn'])
  })

  it('says that its correction needs a connection, fetches the form once there is one, and is withdrawn without', async () => {
    const { first, id } = await answered('改札のなかに')
    server.network.faultOf = path => path.startsWith('/api/forms/') ? 'dead' : undefined
    const { other, main } = await takeUp(first, id)
    await main.getByText('訂正には、送ったときの様式を市から受け取る通信が必要です。').waitFor()
    expect(await tooWide(other.page)).toBe(0)
    await press(main, 'この端末に控えを入れる')
    await press(main, '訂正する')
    await main.getByText('訂正に要る様式は、まだ受け取れていません。').waitFor()
    await main.getByText('取下げは、いまもできます。').waitFor()
    expect(await tooWide(other.page)).toBe(0)
    server.network.faultOf = () => undefined
    await press(main, '訂正する')
    await other.page.waitForURL('**/answers/*')
    await other.open(`/submissions/${id}`)
    await press(main, '取り下げる')
    await other.page.getByRole('dialog').getByRole('button', { name: '取り下げる' }).click()
    await main.getByText('取下げ済み').first().waitFor()
    expect((await first.rows()).map(({ kind, state }) => [kind, state])).toEqual([['surveyResponse', 'withdrawn'], ['withdrawal', 'received']])
  })
})
