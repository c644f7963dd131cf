import { request } from 'node:http'
import { fastify } from 'fastify'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createBuckets } from '../../src/server/createBuckets.ts'
import { limitRate } from '../../src/server/limitRate.ts'
import { startServer, type RunningServer } from '../../src/server/startServer.ts'
import { spring } from './postedSubmission.ts'
import { createTestCity, type TestCity } from './testCity.ts'

const id = '3f2b8c1e-6d1a-4b7e-9c55-0a1b2c3d4e5f'

describe('limitRate', () => {
  let city: TestCity
  let server: RunningServer

  beforeAll(async () => {
    city = createTestCity()
    server = await startServer({ host: '127.0.0.1', port: 0, ...city, operator: undefined, isBehindTls: false, logLevel: 'silent' }, spring, { rateLimit: { burst: 0, perSecond: 1 } })
  })
  afterAll(async () => {
    await server.app.close()
    city.remove()
  })

  /** Sends the address as it is written: `fetch` would write it anew. */
  const ask = (path: string, method = 'GET'): Promise<number> => new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url)
    request({ hostname, port, path, method }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
    }).on('error', reject).end()
  })

  it.each([
    ['GET', `/api/submissions/${id}`],
    ['HEAD', `/api/submissions/${id}`],
    ['PUT', `/api/submissions/${id}`],
    ['GET', `/%61pi/submissions/${id}`],
    ['PUT', `/a%70i/submissions/${id}`],
    ['PUT', `/%61%70%69/submissions/${id}`],
    ['PUT', `/api/%73ubmissions/${id}`],
    ['PUT', `/api/submissions/${id}?x=1`],
    ['GET', `http://example.jp/api/submissions/${id}`],
    ['PUT', `http://example.jp/api/submissions/${id}`],
    ['PUT', `http://example.jp/%61pi/submissions/${id}`],
    ['GET', '/%61pi/receipts/0000-0000-0000'],
    ['GET', '/%61pi/openapi.json'],
    ['GET', '/api/nothing'],
    ['GET', '/%61pi/nothing'],
    ['POST', '/%61pi/nothing'],
    ['DELETE', 'http://example.jp/api/submissions/x'],
  ])('counts %s %s as of the API', async (method, path) => {
    expect(await ask(path, method)).toBe(429)
  })

  it.each(['/', '/data/manifest.json', '/healthz', '/apiary', '/x/api/submissions', '/?api/'])('never limits %s', async (path) => {
    expect(await ask(path)).toBe(200)
  })

  it('holds a network no longer than a minute and ten seconds after it last asked', async () => {
    vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] })
    try {
      const limit = { burst: 60, perSecond: 1 }
      const buckets = createBuckets(limit)
      const app = fastify()
      limitRate(app, limit, buckets)
      const ask = async (remoteAddress: string): Promise<number> => (await app.inject({ url: '/api/nothing', remoteAddress })).statusCode
      for (let asked = 0; asked < 60; asked += 1) expect(await ask('192.0.2.1')).toBe(404)
      expect(await ask('192.0.2.1')).toBe(429)
      vi.advanceTimersByTime(50_000)
      expect(buckets.size()).toBe(1)
      vi.advanceTimersByTime(20_000)
      expect(buckets.size()).toBe(0)
      await app.close()
      expect(vi.getTimerCount()).toBe(0)
    }
    finally {
      vi.useRealTimers()
    }
  })

  it('counts a household of IPv6 as one', async () => {
    const limit = { burst: 2, perSecond: 1 }
    const app = fastify()
    limitRate(app, limit)
    const ask = async (remoteAddress: string): Promise<number> => (await app.inject({ url: '/api/nothing', remoteAddress })).statusCode
    expect([await ask('2001:db8::1'), await ask('2001:db8::2'), await ask('2001:db8::ffff:3'), await ask('2001:db8:0:1::1')]).toEqual([404, 404, 429, 404])
    await app.close()
  })
})
