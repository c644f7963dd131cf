import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { openStorage } from '../../src/storage/openStorage.ts'
import type { Storage } from '../../src/storage/storage.ts'
import { newSubmission, sampleEvent, spring } from './samples.ts'
import { createDatabase } from './startPostgres.ts'

const event = { kind: 'eventRegistration', id: 'walk', version: 1 } as const
/** What the test holds while nobody may give a place away. */
const gate = 1

describe('the last place of an event on PostgreSQL', () => {
  let admin: pg.Client
  let servers: readonly Storage[]

  beforeEach(async () => {
    const databaseUrl = await createDatabase(inject('postgresAddress'))
    servers = await Promise.all([1, 2].map(() => openStorage({ dataDir: '', databaseUrl })))
    await servers[0]?.publications.publish({ kind: 'event', id: 'walk', version: 1, publishedAt: spring, document: sampleEvent(1, {}, 5) })
    admin = new pg.Client({ connectionString: databaseUrl })
    await admin.connect()
    await admin.query(`CREATE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_advisory_xact_lock_shared(${gate}); RETURN NEW; END'`)
    await admin.query('CREATE TRIGGER wait BEFORE UPDATE ON submissions FOR EACH ROW EXECUTE FUNCTION wait()')
  })
  afterEach(async () => {
    await Promise.all(servers.map(server => server.close()))
    await admin.end()
  })

  it('is given away once where two servers have both come as far as they can', async () => {
    await admin.query('SELECT pg_advisory_lock($1)', [gate])
    const taken = servers.map(server => server.submissions.accept(newSubmission({ form: event, people: 5 })))
    const waiting = 'SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = \'Lock\''
    await expect.poll(async () => (await admin.query<{ count: number }>(waiting)).rows[0]?.count).toBe(2)
    await admin.query('SELECT pg_advisory_unlock($1)', [gate])
    expect((await Promise.all(taken)).map(each => each.kind === 'stored' ? each.receipt.placement : each.code).sort()).toEqual(['accepted', 'waiting'])
    expect(await servers[0]?.submissions.count(event)).toMatchObject({ standing: 2, accepted: 5, waiting: 5 })
  })
})
