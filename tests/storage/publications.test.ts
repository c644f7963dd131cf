import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { openStorage } from '../../src/storage/openStorage.ts'
import type { Storage } from '../../src/storage/storage.ts'
import { newSubmission, sampleCall, sampleEvent, sampleSurvey, sha256, spring } from './samples.ts'
import { createDatabase } from './startPostgres.ts'
import { databases, type TestDatabase } from './testDatabases.ts'
import { waitingIn } from './waitingIn.ts'

describe.each(databases)('publications in $name', ({ create }) => {
  let database: TestDatabase
  let storage: Storage
  const publish = (version: number, over = {}) => storage.publications.publish({ kind: 'survey', id: 'park', version, publishedAt: spring, document: sampleSurvey(version, over) })

  beforeEach(async () => {
    database = await create()
    storage = await openStorage(database)
  })
  afterEach(async () => {
    await storage.close()
    database.remove()
  })

  it('keep every version', async () => {
    await publish(1)
    await publish(2, { access: 'codes' })
    expect(await storage.publications.version('survey', 'park', 1)).toEqual({ kind: 'survey', id: 'park', version: 1, publishedAt: spring, document: sampleSurvey(1), state: {} })
    expect(await storage.publications.latest('survey', 'park')).toMatchObject({ version: 2, document: { access: 'codes' } })
    expect(await storage.publications.version('survey', 'park', 3)).toBeUndefined()
  })

  it('list the latest of each', async () => {
    await publish(1)
    await publish(2)
    await storage.publications.publish({ kind: 'survey', id: 'bus', version: 1, publishedAt: spring, document: sampleSurvey(1) })
    await storage.publications.publish({ kind: 'call', id: 'green', version: 1, publishedAt: spring, document: sampleCall() })
    expect((await storage.publications.list('survey')).map(({ id, version }) => [id, version])).toEqual([['bus', 1], ['park', 2]])
  })

  it.each([1, 3])('refuse version %i after version 1, and change nothing', async (version) => {
    await publish(1)
    const before = await storage.revision()
    await expect(publish(version)).rejects.toMatchObject({ problem: 'versionTaken' })
    expect(await storage.revision()).toBe(before)
  })

  it('give one version to one of two that publish at once', async () => {
    const outcomes = await Promise.allSettled([publish(1), publish(1), publish(1)])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('change together, all or nothing, and raise the revision once', async () => {
    const event = (id: string, version = 1) => ({ change: 'publish', publication: { kind: 'event', id, version, publishedAt: spring, document: sampleEvent(version, { id }) } } as const)
    const withdrawn = (id: string) => ({ change: 'setState', kind: 'event', id, state: { withdrawn: { at: spring, reason: '見本' } } } as const)
    const stored = async () => (await storage.publications.list('event')).map(({ id, version, state }) => [id, version, state.withdrawn !== undefined])
    await storage.publications.changeAll([event('a'), event('b'), event('a', 2), withdrawn('b')])
    expect(await stored()).toEqual([['a', 2, false], ['b', 1, true]])
    const before = await storage.revision()
    await expect(storage.publications.changeAll([event('c'), withdrawn('a'), event('b', 2), event('a', 2), event('d')])).rejects.toMatchObject({ problem: 'versionTaken' })
    expect(await stored()).toEqual([['a', 2, false], ['b', 1, true]])
    expect(await storage.revision()).toBe(before)
    await storage.publications.changeAll([])
    expect(await storage.revision()).toBe(before)
    await storage.publications.changeAll([event('c'), event('d')])
    expect(await storage.revision()).toBe(before + 1)
  })

  it('give the places of a larger event to those who wait, when many change together', async () => {
    const version = (number: number, capacity: number) => ({ change: 'publish', publication: { kind: 'event', id: 'walk', version: number, publishedAt: spring, document: sampleEvent(number, {}, capacity) } } as const)
    await storage.publications.changeAll([version(1, 2)])
    for (const people of [2, 2]) await storage.submissions.accept(newSubmission({ form: { kind: 'eventRegistration', id: 'walk', version: 1 }, people }))
    expect(await storage.submissions.count({ kind: 'eventRegistration', id: 'walk' })).toMatchObject({ accepted: 2, waiting: 2 })
    await storage.publications.changeAll([version(2, 4)])
    expect(await storage.submissions.count({ kind: 'eventRegistration', id: 'walk' })).toMatchObject({ accepted: 4, waiting: 0 })
  })

  it('carry what was said of them since, and forget it when it is taken back', async () => {
    await publish(1)
    const state = { closedAt: spring, consideringAt: spring, withdrawn: { at: spring, reason: '見本' } }
    await storage.publications.setState('survey', 'park', state)
    await publish(2)
    expect((await storage.publications.latest('survey', 'park'))?.state).toEqual(state)
    await storage.publications.setState('survey', 'park', {})
    expect((await storage.publications.latest('survey', 'park'))?.state).toEqual({})
  })

  it('are not erased unless they are samples', async () => {
    await publish(1, { isSample: undefined })
    await expect(storage.publications.eraseSample('survey', 'park')).rejects.toMatchObject({ problem: 'notSample' })
    expect(await storage.publications.latest('survey', 'park')).toBeDefined()
  })

  it('never give the number of an erased sample again, nor take what answers it', async () => {
    await publish(1)
    await publish(2)
    expect(await storage.publications.lastVersion('survey', 'park')).toBe(2)
    await storage.publications.eraseSample('survey', 'park')
    expect(await storage.publications.lastVersion('survey', 'park')).toBe(2)
    expect(await storage.publications.lastVersion('call', 'park')).toBe(0)
    for (const version of [1, 2, 4]) await expect(publish(version, { isSample: undefined })).rejects.toMatchObject({ problem: 'versionTaken' })
    await publish(3, { isSample: undefined })
    expect(await storage.publications.lastVersion('survey', 'park')).toBe(3)
    const answer = (version: number) => storage.submissions.accept(newSubmission({ form: { kind: 'surveyResponse', id: 'park', version } }))
    expect(await Promise.all([1, 2, 3].map(answer))).toMatchObject([{ kind: 'refused', code: 'formGone' }, { kind: 'refused', code: 'formGone' }, { kind: 'stored' }])
    expect(await storage.submissions.count({ kind: 'surveyResponse', id: 'park' })).toMatchObject({ standing: 1 })
  })

  it('are erased with all that was sent to them, also while more arrives', async () => {
    await storage.publications.publish({ kind: 'event', id: 'walk', version: 1, publishedAt: spring, document: sampleEvent() })
    const register = () => storage.submissions.accept(newSubmission({ form: { kind: 'eventRegistration', id: 'walk', version: 1 }, people: 1 }))
    await Promise.all([...Array.from({ length: 20 }, register), storage.publications.eraseSample('event', 'walk'), ...Array.from({ length: 20 }, register)])
    expect(await register()).toMatchObject({ kind: 'refused', code: 'formGone' })
    expect(await storage.submissions.count({ kind: 'eventRegistration', id: 'walk' })).toMatchObject({ standing: 0 })
  })

  it('raise the revision, as results and files do', async () => {
    const revisions = [await storage.revision()]
    await publish(1)
    revisions.push(await storage.revision())
    await storage.publications.setState('survey', 'park', { closedAt: spring })
    revisions.push(await storage.revision())
    await storage.results.publish('call', 'green', { format: 1, callId: 'green', publishedOn: '2026-06-01', people: 0, opinions: 0, outcome: '案のとおり', categories: [], responses: [] }, spring)
    revisions.push(await storage.revision())
    await storage.files.add({ mediaType: 'application/pdf', body: Buffer.from('%PDF') })
    revisions.push(await storage.revision())
    expect(revisions).toEqual([...new Set(revisions)].sort((one, other) => one - other))
  })

  it('have results, of which the latest counts', async () => {
    const result = (people: number) => ({ format: 1, callId: 'green', publishedOn: '2026-06-01', people, opinions: 0, outcome: '案のとおり', categories: [], responses: [] } as const)
    await storage.results.publish('call', 'green', result(1), spring)
    await storage.results.publish('call', 'green', result(2), spring)
    expect(await storage.results.latest('call', 'green')).toEqual(result(2))
    expect(await storage.results.list('call')).toEqual(new Map([['green', result(2)]]))
    expect(await storage.results.list('survey')).toEqual(new Map())
  })

  it('have files, kept once under the hash of their bytes', async () => {
    const body = Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 255])
    const hash = await storage.files.add({ mediaType: 'application/pdf', body })
    expect(await storage.files.add({ mediaType: 'application/pdf', body })).toBe(hash)
    expect((await storage.files.find(hash))?.body.equals(body)).toBe(true)
    expect(await storage.files.find(sha256('none'))).toBeUndefined()
  })
})

describe.each(databases)('editions in $name', ({ create }) => {
  let database: TestDatabase
  let storage: Storage
  let other: Storage
  beforeEach(async () => {
    database = await create()
    storage = await openStorage(database)
    other = await openStorage(database)
  })
  afterEach(async () => {
    await storage.close()
    await other.close()
    database.remove()
  })

  it('are one number for one content on all servers, even when they ask at once', async () => {
    const found = await Promise.all([storage, other, storage, other].map(({ editions }) => editions.agree(sha256('a'), spring, 1)))
    expect(new Set(found.map(({ edition }) => edition)).size).toBe(1)
    expect(await other.editions.latest()).toEqual(found[0])
  })

  it('only rise, also when the clock goes back', async () => {
    const first = await storage.editions.agree(sha256('a'), spring, 1)
    const second = await other.editions.agree(sha256('b'), '2020-01-01T00:00:00.000Z', 1)
    const third = await storage.editions.agree(sha256('a'), spring, second.edition + 10)
    expect([second.edition > first.edition, third.edition >= second.edition + 10]).toEqual([true, true])
  })
})

describe('editions in PostgreSQL', () => {
  it('wait for the number that another server is about to give, and are that one', async () => {
    const databaseUrl = await createDatabase(inject('postgresAddress'))
    const storage = await openStorage({ dataDir: '', databaseUrl })
    const other = new pg.Client({ connectionString: databaseUrl })
    await other.connect()
    await other.query('BEGIN; LOCK TABLE editions IN EXCLUSIVE MODE')
    await other.query('INSERT INTO editions VALUES ($1, $2, $3)', [7_000_000_000, sha256('a'), spring])
    const agreed = expect(storage.editions.agree(sha256('a'), spring, 1)).resolves.toMatchObject({ edition: 7_000_000_000 })
    await expect.poll(() => waitingIn(other)).toHaveLength(1)
    await other.query('COMMIT')
    await agreed
    await storage.close()
    await other.end()
  })
})
