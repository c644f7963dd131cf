import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RateLimit } from '../../src/server/createBuckets.ts'
import { startServer, type RunningServer } from '../../src/server/startServer.ts'
import { openStorage, sqliteFile } from '../../src/storage/openStorage.ts'
import { sampleSurvey } from '../storage/samples.ts'
import { post, response, spring } from './postedSubmission.ts'
import { createTestCity, type TestCity } from './testCity.ts'

describe('createApp', () => {
  let city: TestCity
  let server: RunningServer
  const start = async (rateLimit?: RateLimit, isBehindTls = false): Promise<void> => {
    mkdirSync(city.dataDir, { recursive: true })
    const storage = await openStorage(city)
    if (!await storage.publications.latest('survey', 'park')) await storage.publications.publish({ kind: 'survey', id: 'park', version: 1, publishedAt: spring, document: sampleSurvey() })
    await storage.close()
    server = await startServer({ host: '127.0.0.1', port: 0, ...city, operator: undefined, isBehindTls, logLevel: 'silent' }, spring, { clock: () => spring, ...(rateLimit && { rateLimit }) })
  }
  const put = ({ id, body } = post(response()), headers = {}) => server.app.inject({ method: 'PUT', url: `/api/submissions/${id}`, payload: body, headers })
  const get = (url: string) => server.app.inject({ url })

  beforeEach(async () => {
    city = createTestCity()
    await start()
  })
  afterEach(async () => {
    await server.app.close()
    city.remove()
  })

  it('answers 503 with Retry-After while storage is gone, serves the plan all the same, and goes on when it is back', async () => {
    const posted = post(response())
    const move = (from: string, to: string): void => {
      for (const suffix of ['', '-wal', '-shm']) if (existsSync(from + suffix)) renameSync(from + suffix, to + suffix)
    }
    const file = join(city.dataDir, sqliteFile)
    move(file, `${file}.away`)
    const answer = await put(posted)
    expect(answer.json()).toMatchObject({ status: 503, code: 'unavailable' })
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    expect((await get('/data/manifest.json')).statusCode).toBe(200)
    expect((await get('/healthz')).json()).toMatchObject({ status: 'ok', storage: 'unreachable' })
    move(`${file}.away`, file)
    expect((await put(posted)).statusCode).toBe(201)
  })

  it('waits two minutes for a request and one for a connection that is still', () => {
    expect([server.app.server.requestTimeout, server.app.server.timeout]).toEqual([120_000, 60_000])
  })

  it('refuses a flood from one address, says when to come back, and serves everyone else', async () => {
    await server.app.close()
    await start({ burst: 5, perSecond: 0.5 }, true)
    const from = (address: string) => ({ 'x-forwarded-for': `10.0.0.1, ${address}` })
    const answers = await Promise.all(Array.from({ length: 8 }, () => put(post(response()), from('192.0.2.1'))))
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 201, 201, 201, 201, 429, 429, 429])
    const refused = answers.find(({ statusCode }) => statusCode === 429)
    expect([refused?.json(), refused?.headers['retry-after']]).toEqual([expect.objectContaining({ code: 'tooMany' }), '2'])
    expect((await put(post(response()), from('192.0.2.2'))).statusCode).toBe(201)
    expect((await get('/data/manifest.json')).statusCode).toBe(200)
  })

  it('lets a school behind one address through', async () => {
    const answers = await Promise.all(Array.from({ length: 1_500 }, () => put()))
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([201]))
  })

  it('serves attachments for ever, and nothing else from there', async () => {
    const storage = await openStorage(city)
    const hash = await storage.files.add({ mediaType: 'application/pdf', body: Buffer.from('%PDF-見本') })
    await storage.close()
    const answer = await get(`/files/${hash}.pdf`)
    expect([answer.statusCode, answer.headers['content-type'], answer.body]).toEqual([200, 'application/pdf', '%PDF-見本'])
    expect(answer.headers['cache-control']).toContain('immutable')
    for (const url of [`/files/${'0'.repeat(64)}.pdf`, `/files/${hash}`, '/files/x', '/files/']) expect((await get(url)).statusCode).toBe(404)
  })

  it('describes its API in OpenAPI 3.1, every status with words', async () => {
    const document = (await get('/api/openapi.json')).json<{ openapi: string, paths: Record<string, Record<string, { summary: string, responses: Record<string, { description: string }> }>> }>()
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths).sort()).toEqual(['/api/forms/{kind}/{id}/versions/{version}', '/api/receipts/{number}', '/api/submissions/{id}', '/data/manifest.json', '/data/{chunk}', '/events.ics', '/files/{name}', '/healthz'])
    const operations = Object.values(document.paths).flatMap(path => Object.values(path))
    for (const { summary, responses } of operations) {
      expect(summary).not.toBe('')
      for (const { description } of Object.values(responses)) expect(description).not.toBe('')
    }
    expect(Object.keys(document.paths['/api/submissions/{id}']?.['put']?.responses ?? {})).toEqual(['200', '201', '400', '403', '404', '409', '410', '413', '415', '422', '429', '500', '503'])
  })

  it.each([
    ['/data/manifest.json', { 200: 'application/json', 304: undefined, 404: 'application/problem+json' }],
    ['/data/{chunk}', { 200: 'application/json', 304: undefined, 404: 'application/problem+json' }],
    ['/events.ics', { 200: 'text/calendar', 304: undefined }],
    ['/files/{name}', { 200: 'application/pdf', 404: 'application/problem+json', 500: 'application/problem+json', 503: 'application/problem+json' }],
  ])('says of %s which answers there are, and of what type', async (path, answers) => {
    const { paths } = (await get('/api/openapi.json')).json<{ paths: Record<string, Record<string, { responses: Record<string, { content?: Record<string, unknown> }> }>> }>()
    const described = Object.entries(paths[path]?.['get']?.responses ?? {}).map(([status, { content }]) => [status, content && Object.keys(content).join()])
    expect(Object.fromEntries(described)).toStrictEqual(answers)
  })

  it('answers for published data as it says: whole, or 304 for who holds it', async () => {
    const { chunks } = (await get('/data/manifest.json')).json<{ chunks: readonly { path: string }[] }>()
    for (const url of ['/data/manifest.json', chunks[0]?.path ?? '', '/events.ics']) {
      const whole = await get(url)
      const held = await server.app.inject({ url, headers: { 'if-none-match': String(whole.headers.etag) } })
      expect([whole.statusCode, String(whole.headers['content-type']).split(';')[0], held.statusCode, held.body]).toEqual([200, url === '/events.ics' ? 'text/calendar' : 'application/json', 304, ''])
    }
  })
})
