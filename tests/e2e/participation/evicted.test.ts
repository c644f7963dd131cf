import { describe, expect, it } from 'vitest'
import { wordsDatabaseName } from '../../../src/outbox/wordsDatabase.ts'
import { givenParticipation, type Participation } from './givenParticipation.ts'
import type { ParticipationServer } from './participationServer.ts'

let server: ParticipationServer
let newPhone: Participation['newPhone']

describe('an answer that the browser has thrown away before it was sent', () => {
  givenParticipation((given) => { ({ server, newPhone } = given) })

  it('is told, on every page and with what to do, until the person puts that away', async () => {
    const phone = await newPhone()
    await phone.answer('届いた')
    await phone.shows('市に届きました')
    await server.city.kill()
    await phone.answer('届かない')
    await phone.shows('まだ市に届いていません')
    await phone.page.evaluate(name => new Promise<void>((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(name)
      deleting.onsuccess = () => resolve()
      deleting.onerror = () => reject(deleting.error ?? new Error('It was not deleted.'))
    }), wordsDatabaseName)

    await phone.open('/')
    const line = phone.page.getByRole('link', { name: '送信待ちのものが端末から消えました' })
    await line.click()
    await phone.shows('もう一度書いて提出してください')
    await phone.shows('アンケートの回答・')
    await phone.page.getByRole('button', { name: '閉じる' }).click()
    await expect.poll(() => line.count()).toBe(0)
    await phone.open('/submissions')
    await phone.shows('まだありません')
    expect(await line.count()).toBe(0)
  })
})
