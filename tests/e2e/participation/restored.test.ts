import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'vitest'
import { sqliteFile, type StorageSettings } from '../../../src/storage/openStorage.ts'
import { runSql } from '../../storage/runSql.ts'
import { databases } from '../../storage/testDatabases.ts'
import { givenParticipation, type Participation } from './givenParticipation.ts'
import { inHours } from './ideasSurvey.ts'
import { expectReceivedOnce } from './participationPhone.ts'
import type { ParticipationServer } from './participationServer.ts'

let server: ParticipationServer
let newPhone: Participation['newPhone']

/** What an operator has who has lost the storage. */
async function loseEverything(place: StorageSettings): Promise<void> {
  if (place.databaseUrl === undefined) for (const suffix of ['', '-wal', '-shm']) rmSync(join(place.dataDir, sqliteFile + suffix), { force: true })
  else await runSql(place, 'DROP SCHEMA public CASCADE; CREATE SCHEMA public')
}

describe.each(databases)('an answer to a server that was restored from a backup of before it, its words in $name', ({ newAddress }) => {
  givenParticipation((given) => { ({ server, newPhone } = given) }, newAddress)

  it('is missed by its phone, which tells and sends it again, once, and lets alone what the backup holds', async () => {
    const phone = await newPhone()
    const kept = await phone.answer('控えの前')
    await phone.shows('市に届きました')
    const { city } = server
    const backup = join(city.place.dataDir, 'backup.sqlite')
    city.city('backup', backup)
    const lost = await phone.answer('控えの後')
    await phone.shows('市に届きました')

    await city.kill()
    await loseEverything(city.place)
    city.city('restore', backup)
    await city.start()
    // It asks once a day.
    await phone.page.clock.setSystemTime(inHours(25))
    await phone.open('/submissions')
    await phone.shows('市の記録に見つかりません')
    await phone.open(`/submissions/${kept}`)
    await phone.shows('市に届きました')
    await phone.open(`/submissions/${lost}`)
    await phone.page.getByRole('button', { name: 'もう一度送る' }).click()
    await phone.shows('市に届きました')
    await expectReceivedOnce(phone, new Map([[kept, '控えの前'], [lost, '控えの後']]))
  })
})
