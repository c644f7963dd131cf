import { describe, expect, it } from 'vitest'
import { askWithin } from '../../src/outbox/askWithin.ts'

describe('askWithin', () => {
  it('hands out the facts of an answer', async () => {
    const facts = await askWithin(() => Promise.resolve(new Response('{}', { status: 503, headers: { 'content-type': 'application/json', 'retry-after': '5' } })), '/x', {})
    expect(facts).toEqual({ kind: 'answer', status: 503, isRedirect: false, contentType: 'application/json', retryAfter: '5', body: '{}' })
  })

  it('fault 14: takes a request that fails for no answer', async () => {
    expect(await askWithin(() => Promise.reject(new TypeError('Failed to fetch')), '/x', {})).toEqual({ kind: 'none', reason: 'unreachable' })
  })

  it('fault 3: does not wait for a body that never ends, though the browser does not end it', async () => {
    const endless = new Response(new ReadableStream({ start: controller => controller.enqueue(new TextEncoder().encode('{')) }))
    expect(await askWithin(() => Promise.resolve(endless), '/x', {}, 20)).toEqual({ kind: 'none', reason: 'tooSlow' })
  })
})
