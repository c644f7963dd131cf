import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { request } from 'node:http'
import { Value } from 'typebox/value'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isManifestProblem, parseManifest } from '../../src/domain/delivery/parseManifest.ts'
import { ManifestBody } from '../../src/server/routes/addDataRoutes.ts'
import { startServer, type RunningServer } from '../../src/server/startServer.ts'
import { createTestCity, type TestCity } from './testCity.ts'

const spring = '2026-04-01T00:00:00.000Z'
const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

describe('startServer', () => {
  let city: TestCity
  let server: RunningServer
  const start = async (now = spring, isBehindTls = false): Promise<void> => {
    server = await startServer({ host: '127.0.0.1', port: 0, ...city, operator: undefined, isBehindTls, logLevel: 'silent' }, now)
  }
  const restart = async (now: string): Promise<void> => {
    await server.app.close()
    await start(now)
  }
  const get = (url: string, headers: Record<string, string> = {}) => server.app.inject({ url, headers })
  const manifest = async () => {
    const value = parseManifest((await get('/data/manifest.json')).json())
    if (isManifestProblem(value)) throw new Error(`manifest: ${value.at}`)
    return value
  }
  const pathOf = async (name: string): Promise<string> => (await manifest()).chunks.find(chunk => chunk.name === name)?.path ?? ''
  /** As it goes over the wire: inject would tidy the path first. */
  const rawGet = (path: string): Promise<{ status: number | undefined, body: string }> => new Promise((resolve, reject) => {
    request(new URL(server.url), { path }, response => {
      let body = ''
      response.on('data', part => { body += String(part) }).on('end', () => resolve({ status: response.statusCode, body }))
    }).on('error', reject).end()
  })

  beforeEach(async () => {
    city = createTestCity()
    await start()
  })
  afterEach(async () => {
    await server.app.close()
    city.remove()
  })

  describe('the manifest', () => {
    it('is asked for anew each time, and not sent again while it is the same', async () => {
      const first = await get('/data/manifest.json')
      expect(first.statusCode).toBe(200)
      expect(first.headers['cache-control']).toBe('no-cache')
      const again = await get('/data/manifest.json', { 'if-none-match': String(first.headers.etag) })
      expect([again.statusCode, again.body]).toEqual([304, ''])
    })

    it('is what its schema says', async () => {
      expect(Value.Check(ManifestBody, (await get('/data/manifest.json')).json())).toBe(true)
    })

    it('is compressed, and the same in every encoding', async () => {
      const plain = await get('/data/manifest.json')
      const br = await get('/data/manifest.json', { 'accept-encoding': 'br' })
      expect(brotliDecompressSync(br.rawPayload).toString()).toBe(plain.body)
    })

    it('names another edition after a restart with another dataset, whose chunk before can still be had', async () => {
      const before = await manifest()
      const path = await pathOf('outline')
      city.writeDataset({ outline: { title: '新しい計画' }, texts: { text: 'い' } })
      await restart('2026-04-30T00:00:00.000Z')
      expect((await manifest()).edition).toBeGreaterThan(before.edition)
      expect((await get(path)).json()).toEqual({ title: '見本の計画' })
      expect((await get(await pathOf('outline'))).json()).toEqual({ title: '新しい計画' })
    })

    it('lets go of a chunk more than 30 days after it was replaced', async () => {
      const path = await pathOf('outline')
      city.writeDataset({ outline: { title: '新しい計画' } })
      await restart('2026-12-01T00:00:00.000Z')
      expect((await get(path)).statusCode).toBe(200)
      await restart('2027-01-01T00:00:00.000Z')
      expect((await get(path)).statusCode).toBe(404)
    })
  })

  describe('a chunk', () => {
    it.each([
      ['br', (body: Buffer) => brotliDecompressSync(body)],
      ['gzip', (body: Buffer) => gunzipSync(body)],
      ['identity', (body: Buffer) => body],
    ])('comes in %s, with its own tag', async (encoding, decode) => {
      const answer = await get(await pathOf('texts'), { 'accept-encoding': encoding })
      expect(answer.headers['content-encoding'] ?? 'identity').toBe(encoding)
      expect(answer.headers.vary).toBe('Accept-Encoding')
      expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
      expect(decode(answer.rawPayload).equals(readFileSync(join(city.cityDir, 'dataset/texts.json')))).toBe(true)
    })

    it('is immutable', async () => {
      expect((await get(await pathOf('outline'))).headers['cache-control']).toBe('public, max-age=31536000, immutable')
    })

    it('has another tag in another encoding, and any of them spares sending it again', async () => {
      const path = await pathOf('texts')
      const tags = await Promise.all(['br', 'gzip', ''].map(async encoding => String((await get(path, { 'accept-encoding': encoding })).headers.etag)))
      expect(new Set(tags).size).toBe(3)
      for (const tag of [...tags, `W/${tags[0] ?? ''}`, `"other", ${tags[1] ?? ''}`, '*']) {
        expect((await get(path, { 'if-none-match': tag })).statusCode).toBe(304)
      }
      expect((await get(path, { 'if-none-match': '"other"' })).statusCode).toBe(200)
    })

    it('answers HEAD with the headers of GET and no body', async () => {
      const url = await pathOf('texts')
      const [head, whole] = [await server.app.inject({ method: 'HEAD', url }), await get(url)]
      expect([head.statusCode, head.body]).toEqual([200, ''])
      expect(head.headers['content-length']).toBe(whole.headers['content-length'])
      expect(head.headers.etag).toBe(whole.headers.etag)
    })
  })

  describe('the app', () => {
    it.each(['/', '/plan', '/projects/24-101?from=home'])('answers the address %s with its start page', async url => {
      const answer = await get(url, html)
      expect([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([200, 'text/html; charset=utf-8', 'no-cache'])
      expect(answer.body).toContain('<title>見本</title>')
    })

    it('serves hashed files for ever, and the worker anew', async () => {
      const script = await get('/assets/index-AAAA.js')
      expect([script.headers['content-type'], script.headers['cache-control']]).toEqual(['text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'])
      expect((await get('/sw.js')).headers['cache-control']).toBe('no-cache')
    })

    it('keeps the files of the build before for 30 days', async () => {
      city.writeApp({ 'index-BBBB.js': 'export default 2' })
      await restart('2026-04-20T00:00:00.000Z')
      expect((await get('/assets/index-AAAA.js')).body).toBe('export default 1')
      expect((await get('/assets/index-BBBB.js')).body).toBe('export default 2')
      await restart('2026-05-21T00:00:00.000Z')
      expect((await get('/assets/index-AAAA.js')).statusCode).toBe(404)
    })

    it.each(['/assets/gone.js', '/assets/gone', '/gone.js', '/data/gone.0123456789abcdef.json', '/data/retired.json', '/data/', '/api/none', '/healthz/x'])(
      'never answers %s with a page', async url => {
        const answer = await get(url, html)
        expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8'])
        expect(answer.json()).toMatchObject({ type: 'about:blank', status: 404 })
      })

    it('answers a page that is not asked for as a page with 404', async () => {
      expect((await get('/plan', { accept: 'application/json' })).statusCode).toBe(404)
    })

    it.each(['/../app.secret', '/assets/../../secret.txt', '/%2e%2e/secret.txt', '/assets/%2e%2e%2f%2e%2e%2fsecret.txt', '/..%5csecret.txt', '//secret.txt', '/secret.txt%00.js'])(
      'does not climb out of its folder for %s', async path => {
        writeFileSync(join(city.root, 'secret.txt'), 'secret')
        const answer = await rawGet(path)
        expect(answer.status).toBeGreaterThanOrEqual(400)
        expect(answer.body).not.toContain('<title>')
      })
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('refuses %s', async method => {
    const answer = await server.app.inject({ method, url: '/plan', payload: method === 'DELETE' ? undefined : { text: 'x' } })
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  it('tells a monitor that it serves, and which edition', async () => {
    expect((await get('/healthz')).json()).toEqual({ status: 'ok', edition: (await manifest()).edition, storage: 'ok' })
  })

  it.each([
    ['a page', '/plan', 'GET', 200], ['a file', '/assets/index-AAAA.js', 'GET', 200], ['the manifest', '/data/manifest.json', 'GET', 200],
    ['the health', '/healthz', 'GET', 200], ['what is missing', '/gone.js', 'GET', 404], ['a bad address', '/%E0%A4', 'GET', 400], ['a refusal', '/plan', 'POST', 405],
  ] as const)('sends the security headers with %s', async (_case, url, method, status) => {
    const { statusCode, headers } = await server.app.inject({ method, url })
    expect(statusCode).toBe(status)
    const policy = String(headers['content-security-policy']).split('; ')
    expect(policy).toEqual(expect.arrayContaining([`default-src 'none'`, `script-src 'self'`, `require-trusted-types-for 'script'`, `base-uri 'none'`, `frame-ancestors 'none'`, `form-action 'self'`]))
    expect(policy.join(' ')).not.toMatch(/unsafe|https?:|\*/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers['permissions-policy']).toMatch(/camera=\(\).*geolocation=\(self\)$/)
  })

  it('sends them with an answer 304 too', async () => {
    const answer = await get('/', { ...html, 'if-none-match': '*' })
    expect([answer.statusCode, answer.headers['x-content-type-options']]).toEqual([304, 'nosniff'])
  })

  it('asks browsers to insist on TLS only behind TLS', async () => {
    expect((await get('/')).headers).not.toHaveProperty('strict-transport-security')
    await server.app.close()
    await start(spring, true)
    expect((await get('/')).headers['strict-transport-security']).toMatch(/^max-age=\d+$/)
  })

  it('changes nothing of the running server when it is started again by mistake', async () => {
    const { port } = new URL(server.url)
    const file = join(city.dataDir, 'published/manifest.json')
    const before = readFileSync(file, 'utf8')
    city.writeDataset({ outline: { title: '別の計画' } })
    await expect(startServer({ host: '127.0.0.1', port: Number(port), ...city, operator: undefined, isBehindTls: false, logLevel: 'silent' }, spring)).rejects.toThrow('EADDRINUSE')
    expect(readFileSync(file, 'utf8')).toBe(before)
  })
})
