import { describe, expect, inject, it } from 'vitest'
import { createDatabase } from '../../storage/startPostgres.ts'
import { givenParticipation, type Participation } from './givenParticipation.ts'
import { expectReceivedOnce } from './participationPhone.ts'
import type { ParticipationServer } from './participationServer.ts'

let server: ParticipationServer
let newPhone: Participation['newPhone']

describe('two servers of one city, of which one is killed', () => {
  givenParticipation((given) => { ({ server, newPhone } = given) }, () => createDatabase(inject('postgresAddress')))

  it.each([0, 1])('take what a phone sends, once, with number %i gone and with both', async (gone) => {
    const phone = await newPhone()
    const texts = new Map<string, string>()
    texts.set(await phone.answer(`二つとも${gone}`), `二つとも${gone}`)
    await phone.shows('市に届きました')
    await server.city.kill(gone)
    const asked = await Promise.allSettled(Array.from({ length: 10 }, () => fetch(server.city.origin)))
    expect(new Set(asked.map(({ status }) => status))).toEqual(new Set(['fulfilled', 'rejected']))
    for (const text of [`一つだけ${gone}`, `まだ一つだけ${gone}`]) texts.set(await phone.answer(text), text)
    await phone.sendEverything()
    await expectReceivedOnce(phone, texts)
    await server.city.start()
    texts.set(await phone.answer(`また二つ${gone}`), `また二つ${gone}`)
    await phone.shows('市に届きました')
    await expectReceivedOnce(phone, texts)
  })
})
