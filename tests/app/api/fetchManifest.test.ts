import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchManifest } from '../../../src/app/api/fetchManifest.ts'
import type { Fetch } from '../../../src/app/api/fetchWithin.ts'

const hash = 'ab'.repeat(32)
const manifest = {
  format: 1,
  edition: 7,
  publishedAt: '2026-04-01T00:00:00.000Z',
  city: { code: '000000', name: '見本市' },
  chunks: [{ name: 'outline', hash, bytes: 12, path: '/data/outline.abababababababab.json' }],
}
const json = { 'content-type': 'application/json; charset=utf-8' }
const answers = (body: string, init: ResponseInit): Fetch => () => Promise.resolve(new Response(body, init))

/** An answer that the browser did not follow. */
function redirected(): Response {
  const response = new Response(null, { headers: json })
  Object.defineProperty(response, 'type', { value: 'opaqueredirect' })
  return response
}

describe('fetchManifest', () => {
  afterEach(() => void vi.useRealTimers())

  it('reads what the server has published', async () => {
    expect(await fetchManifest(answers(JSON.stringify(manifest), { headers: json }))).toEqual({ kind: 'manifest', manifest })
  })

  it('asks past every cache and follows no redirect', async () => {
    const fetch = vi.fn<Fetch>(answers(JSON.stringify(manifest), { headers: json }))
    await fetchManifest(fetch)
    expect(fetch).toHaveBeenCalledWith('/data/manifest.json', expect.objectContaining({ cache: 'no-store', redirect: 'manual' }))
  })

  it.each([
    ['a captive portal\'s page', answers('<html>login</html>', { headers: { 'content-type': 'text/html' } }), 'notOurServer'],
    ['a captive portal\'s page that claims to be JSON', answers('<html>login</html>', { headers: json }), 'unreadable'],
    ['a redirect', () => Promise.resolve(redirected()), 'notOurServer'],
    ['a redirect that a browser shows as its status', answers('', { status: 302, headers: json }), 'notOurServer'],
    ['an answer without a type', answers(JSON.stringify(manifest), {}), 'notOurServer'],
    ['500', answers('{}', { status: 500, headers: json }), 'serverFault'],
    ['404', answers('{}', { status: 404, headers: { 'content-type': 'application/problem+json' } }), 'serverFault'],
    ['a manifest cut off', answers(JSON.stringify(manifest).slice(0, 60), { headers: json }), 'unreadable'],
    ['a manifest of a later format', answers(JSON.stringify({ ...manifest, format: 2 }), { headers: json }), 'unreadable'],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
  ] as const)('takes %s for what it is', async (_, fetch, reason) => {
    expect(await fetchManifest(fetch)).toEqual({ kind: 'failed', reason })
  })

  it('gives up when the answer does not come', async () => {
    vi.useFakeTimers()
    const answer = fetchManifest((_, { signal }) => new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))
    }))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await answer).toEqual({ kind: 'failed', reason: 'unreachable' })
  })
})
