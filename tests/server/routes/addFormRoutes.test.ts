import { Value } from 'typebox/value'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startServer, type RunningServer } from '../../../src/server/startServer.ts'
import { FormBody } from '../../../src/server/submissions/submissionSchemas.ts'
import { openStorage } from '../../../src/storage/openStorage.ts'
import type { Storage } from '../../../src/storage/storage.ts'
import { sampleCall, sampleEvent, sampleSurvey, spring } from '../../storage/samples.ts'
import { databases, type TestDatabase } from '../../storage/testDatabases.ts'
import { createTestCity, type TestCity } from '../testCity.ts'

const proposals = { contactFields: [], explanation: '見本です。' }

describe.each(databases)('addFormRoutes on $name', ({ create }) => {
  let city: TestCity
  let database: TestDatabase
  let storage: Storage
  let server: RunningServer
  const get = (address: string) => server.app.inject({ url: `/api/forms/${address}` })

  beforeEach(async () => {
    city = createTestCity()
    database = await create()
    storage = await openStorage(database)
    for (const version of [1, 2]) {
      const published = { version, publishedAt: spring }
      await storage.publications.publish({ ...published, kind: 'survey', id: 'park', document: sampleSurvey(version) })
      await storage.publications.publish({ ...published, kind: 'call', id: 'park', document: sampleCall(version) })
      await storage.publications.publish({ ...published, kind: 'event', id: 'walk', document: sampleEvent(version) })
      await storage.publications.publish({ ...published, kind: 'proposals', id: 'proposals', document: { ...proposals, version } })
    }
    server = await startServer({ host: '127.0.0.1', port: 0, ...city, ...database, operator: undefined, isBehindTls: false, logLevel: 'silent' }, spring, { publicationInterval: 50 })
  })
  afterEach(async () => {
    await server.app.close()
    await storage.close()
    database.remove()
    city.remove()
  })

  it.each([
    ['surveyResponse', 'park', (version: number) => sampleSurvey(version)],
    ['publicComment', 'park', (version: number) => sampleCall(version)],
    ['eventRegistration', 'walk', (version: number) => sampleEvent(version)],
    ['proposal', 'proposals', (version: number) => ({ ...proposals, version })],
  ])('gives each version of a form for %s, to the letter and for ever', async (kind, id, documentOf) => {
    for (const version of [1, 2]) {
      const answer = await get(`${kind}/${id}/versions/${version}`)
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8'])
      expect(answer.headers['cache-control']).toContain('immutable')
      expect(Value.Check(FormBody, answer.json())).toBe(true)
      expect(answer.json()).toEqual({ form: { kind, id, version }, document: documentOf(version) })
    }
  })

  it.each([
    ['surveyResponse/park/versions/3', 404, 'formUnknown'],
    ['surveyResponse/none/versions/1', 404, 'formUnknown'],
    ['publicComment/walk/versions/1', 404, 'formUnknown'],
    ['withdrawal/park/versions/1', 400, 'malformed'],
    ['surveyResponse/PARK/versions/1', 400, 'malformed'],
    ['surveyResponse/park/versions/0', 400, 'malformed'],
    ['surveyResponse/park/versions/1.5', 400, 'malformed'],
  ])('answers %s with a problem that no cache keeps', async (address, status, code) => {
    const answer = await get(address)
    expect([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([status, 'application/problem+json; charset=utf-8', 'no-store'])
    expect(answer.json()).toMatchObject({ status, code })
  })

  it('gives a version that is published after the start, and none of what the city took back', async () => {
    expect((await get('publicComment/park/versions/3')).statusCode).toBe(404)
    await storage.publications.publish({ kind: 'call', id: 'park', version: 3, publishedAt: spring, document: sampleCall(3) })
    expect((await get('publicComment/park/versions/3')).statusCode).toBe(200)
    await storage.publications.setState('call', 'park', { withdrawn: { at: spring, reason: '見本' } })
    await expect.poll(async () => (await get('publicComment/park/versions/1')).json<{ code?: string }>().code).toBe('formGone')
  })
})
