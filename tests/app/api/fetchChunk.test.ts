import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { browserDigest } from '../../../src/outbox/browserDigest.ts'
import { fetchChunk } from '../../../src/app/api/fetchChunk.ts'
import { chunkPath } from '../../../src/domain/delivery/manifest.ts'

const text = '{"見本":true}'
const hash = createHash('sha256').update(text).digest('hex')
const chunk = { name: 'outline', hash, bytes: Buffer.byteLength(text), path: chunkPath('outline', hash) }
const digest = browserDigest(crypto)
const json = { 'content-type': 'application/json; charset=utf-8' }
const answers = (body: BodyInit, headers: HeadersInit = json) => () => Promise.resolve(new Response(body, { headers }))

/** A body whose connection breaks after its first bytes. */
function brokenBody(): ReadableStream {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text.slice(0, 5)))
      controller.error(new TypeError('network error'))
    },
  })
}

describe('fetchChunk', () => {
  it('gives the text when length and hash are the manifest\'s', async () => {
    expect(await fetchChunk(answers(text), digest, chunk)).toEqual({ kind: 'chunk', text })
  })

  it.each([
    ['a text of the same length with one letter changed', text.replace('true', 'tru2'), 'damaged'],
    ['a text cut off that ends as if whole', text.slice(0, -1), 'damaged'],
    ['a text with something behind it', `${text} `, 'damaged'],
    ['a byte order mark before the text', `\uFEFF${text}`, 'damaged'],
    ['nothing', '', 'damaged'],
    ['a connection that breaks in the middle', brokenBody(), 'unreachable'],
  ])('refuses %s', async (_, body, reason) => {
    expect(await fetchChunk(answers(body), digest, chunk)).toEqual({ kind: 'failed', reason })
  })

  it('refuses a page of a captive portal', async () => {
    expect(await fetchChunk(answers('<html>', { 'content-type': 'text/html' }), digest, chunk)).toEqual({ kind: 'failed', reason: 'notOurServer' })
  })

  it('says that a chunk is gone', async () => {
    const gone = () => Promise.resolve(new Response('{}', { status: 404, headers: json }))
    expect(await fetchChunk(gone, digest, chunk)).toEqual({ kind: 'failed', reason: 'serverFault' })
  })

  it('still checks the length where the browser offers no digest', async () => {
    expect(await fetchChunk(answers(text), undefined, chunk)).toEqual({ kind: 'chunk', text })
    expect(await fetchChunk(answers(text.slice(1)), undefined, chunk)).toEqual({ kind: 'failed', reason: 'damaged' })
  })
})

describe('browserDigest', () => {
  it('is the SHA-256 of the bytes in hexadecimal', async () => {
    expect(await digest?.(new TextEncoder().encode(text).buffer)).toBe(hash)
  })

  it('is missing where the page is no secure context', () => {
    expect(browserDigest({})).toBeUndefined()
  })
})
