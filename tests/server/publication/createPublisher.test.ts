import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isManifestProblem, parseManifest } from '../../../src/domain/delivery/parseManifest.ts'
import { createPublisher } from '../../../src/server/publication/createPublisher.ts'
import { readDataset } from '../../../src/server/readDataset.ts'
import { startServer, type RunningServer } from '../../../src/server/startServer.ts'
import { openStorage } from '../../../src/storage/openStorage.ts'
import type { Storage } from '../../../src/storage/storage.ts'
import { sampleCall, sampleEvent, sampleSurvey } from '../../storage/samples.ts'
import { databases, type TestDatabase } from '../../storage/testDatabases.ts'
import { spring } from '../postedSubmission.ts'
import { createTestCity, type TestCity } from '../testCity.ts'

describe.each(databases)('createPublisher on $name', ({ create }) => {
  let cities: TestCity[]
  let database: TestDatabase
  let storage: Storage
  let servers: RunningServer[]
  const start = async (now = spring, city = createTestCity()): Promise<RunningServer> => {
    cities.push(city)
    const server = await startServer({ host: '127.0.0.1', port: 0, ...city, ...database, operator: undefined, isBehindTls: false, logLevel: 'silent' }, now, { publicationInterval: 30 })
    servers.push(server)
    return server
  }
  const manifestOf = async ({ app }: RunningServer) => {
    const manifest = parseManifest((await app.inject({ url: '/data/manifest.json' })).json())
    if (isManifestProblem(manifest)) throw new Error(manifest.at)
    return manifest
  }
  const chunk = async (server: RunningServer, name: string): Promise<unknown> => {
    const path = (await manifestOf(server)).chunks.find(one => one.name === name)?.path
    return path === undefined ? undefined : (await server.app.inject({ url: path })).json()
  }
  const publish = (version: number, over = {}) => storage.publications.publish({ kind: 'survey', id: 'park', version, publishedAt: spring, document: sampleSurvey(version, over) })

  beforeEach(async () => {
    cities = []
    servers = []
    database = await create()
    storage = await openStorage(database)
  })
  afterEach(async () => {
    for (const { app } of servers) await app.close()
    await storage.close()
    for (const city of cities) city.remove()
    database.remove()
  })

  it('publishes the plan alone where nothing was published to take part in', async () => {
    expect((await manifestOf(await start())).chunks.map(({ name }) => name)).toEqual(['outline', 'texts'])
  })

  it('adds what the staff publish while the server runs, in a higher edition', async () => {
    const server = await start()
    const before = await manifestOf(server)
    await publish(1)
    await storage.publications.publish({ kind: 'call', id: 'green', version: 1, publishedAt: spring, document: sampleCall() })
    await expect.poll(async () => (await manifestOf(server)).chunks.map(({ name }) => name)).toEqual(['outline', 'texts', 'participation', 'events', 'survey-park', 'call-green'])
    expect((await manifestOf(server)).edition).toBeGreaterThan(before.edition)
    expect(await chunk(server, 'survey-park')).toEqual({ survey: sampleSurvey(1) })
    expect((await server.app.inject({ url: '/healthz' })).json()).toMatchObject({ edition: (await manifestOf(server)).edition, storage: 'ok' })
  })

  it('keeps what was replaced, for phones on their way', async () => {
    await publish(1)
    const server = await start()
    const path = (await manifestOf(server)).chunks.find(({ name }) => name === 'survey-park')?.path ?? ''
    await publish(2, { purpose: '新しい版' })
    await expect.poll(() => chunk(server, 'survey-park')).toMatchObject({ survey: { purpose: '新しい版' } })
    expect((await server.app.inject({ url: path })).json()).toEqual({ survey: sampleSurvey(1) })
  })

  it('closes early, and opens again', async () => {
    await publish(1)
    const server = await start()
    await storage.publications.setState('survey', 'park', { closedAt: '2026-04-02T00:00:00.000Z' })
    await expect.poll(() => chunk(server, 'survey-park')).toMatchObject({ survey: { window: { closesAt: '2026-04-02T00:00:00.000Z' } } })
    await storage.publications.setState('survey', 'park', {})
    await expect.poll(() => chunk(server, 'survey-park')).toEqual({ survey: sampleSurvey(1) })
  })

  it('gives every event to calendars, with an id that stays and a sequence that rises', async () => {
    await storage.publications.publish({ kind: 'event', id: 'walk', version: 1, publishedAt: spring, document: sampleEvent() })
    const server = await start()
    const feed = async () => (await server.app.inject({ url: '/events.ics' })).body.split('\r\n')
    const first = await server.app.inject({ url: '/events.ics' })
    expect([first.statusCode, first.headers['content-type'], first.headers['cache-control']]).toEqual([200, 'text/calendar; charset=utf-8', 'no-cache'])
    expect(await feed()).toEqual(expect.arrayContaining(['UID:event-walk@000000.minna-no-keikaku', 'SEQUENCE:1', 'DTSTART:20260510T010000Z', 'STATUS:CONFIRMED']))
    await storage.publications.publish({ kind: 'event', id: 'walk', version: 2, publishedAt: spring, document: sampleEvent(2, { status: 'cancelled' }) })
    await expect.poll(feed).toEqual(expect.arrayContaining(['UID:event-walk@000000.minna-no-keikaku', 'SEQUENCE:2', 'STATUS:CANCELLED']))
    expect((await server.app.inject({ url: '/events.ics', headers: { 'if-none-match': String(first.headers.etag) } })).statusCode).toBe(200)
  })

  it('gives calendars only what is shown on the day, without another edition', async () => {
    const city = createTestCity()
    cities.push(city)
    await storage.publications.publish({ kind: 'event', id: 'walk', version: 1, publishedAt: spring, document: sampleEvent(1, { listedFrom: '2026-04-03', listedUntil: '2026-04-04' }) })
    const publisher = await createPublisher({ dataset: await readDataset(join(city.cityDir, 'dataset')), operator: undefined, directory: join(city.root, 'published') }, storage, '2026-04-02T14:59:59.000Z')
    const hasEvent = () => publisher.current().eventsFeed.bodies.identity.toString().includes('UID:event-walk@')
    const { manifest } = publisher.current()
    const seen = [hasEvent()]
    for (const at of ['2026-04-02T15:00:00.000Z', '2026-04-04T14:59:59.000Z', '2026-04-04T15:00:00.000Z']) {
      expect(await publisher.follow(at)).toBe('same')
      seen.push(hasEvent())
    }
    expect(seen).toEqual([false, true, true, false])
    expect(publisher.current().manifest).toEqual(manifest)
  })

  it('says the same edition after a restart that changes nothing', async () => {
    await publish(1)
    const first = await start()
    const before = await manifestOf(first)
    await first.app.close()
    expect(await manifestOf(await start('2026-06-01T00:00:00.000Z', cities[0]))).toEqual(before)
  })

  it('agrees with every other server of the database on the edition, which only rises', async () => {
    const [one, other] = [await start(), await start('2026-04-02T00:00:00.000Z')]
    expect(await manifestOf(other)).toEqual(await manifestOf(one))
    const seen: number[][] = [[], []]
    for (const version of [1, 2, 3]) {
      await publish(version, { purpose: `版 ${version}` })
      for (const [index, server] of [one, other].entries()) {
        await expect.poll(() => chunk(server, 'survey-park')).toMatchObject({ survey: { purpose: `版 ${version}` } })
        seen[index]?.push((await manifestOf(server)).edition)
      }
    }
    expect(seen[0]).toEqual(seen[1])
    expect(seen[0]).toEqual([...new Set(seen[0])].sort((a, b) => a - b))
  })
})
