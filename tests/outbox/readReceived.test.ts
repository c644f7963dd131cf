import { describe, expect, it } from 'vitest'
import { readReceived } from '../../src/outbox/readReceived.ts'

const id = '0b2c9f6e-8a3d-4a5b-9c1d-2e3f4a5b6c7d'
const receipt = {
  format: 1, id, kind: 'proposal', formId: 'proposals', number: 'K7QM-2F8D-X0RT', receivedAt: '2026-06-01T00:00:00.000Z', hash: 'a'.repeat(64), isLate: false,
}
const form = { kind: 'proposal', id: 'proposals', version: 2 }
const content = { format: 1, kind: 'proposal', subject: '駅前', text: 'ベンチ', wantsReply: false }

function answering(body: unknown, status = 200, type = 'application/json') {
  const asked: { path: string, options: RequestInit }[] = []
  return {
    asked,
    fetch: (path: string, options: RequestInit) => {
      asked.push({ path, options })
      return Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'content-type': type } }))
    },
  }
}

describe('readReceived', () => {
  it('reads what the server holds, by id and by number', async () => {
    const server = answering({ receipt, state: 'received', kind: 'proposal', form, content: JSON.stringify(content), personal: '{"name":"見本"}', placement: 'waiting' })
    const held = { kind: 'held', held: { receipt, state: 'received', form, texts: { content: JSON.stringify(content), personal: '{"name":"見本"}' }, content, personal: { name: '見本' }, placement: 'waiting' } }
    expect(await readReceived(server.fetch, { id }, 'S'.repeat(26), () => 0)).toEqual(held)
    expect(await readReceived(server.fetch, { number: receipt.number }, 'S'.repeat(26), () => 0)).toEqual(held)
    expect(server.asked.map(({ path }) => path)).toEqual([`/api/submissions/${id}`, '/api/receipts/K7QM-2F8D-X0RT'])
    expect(server.asked[0]?.options).toMatchObject({ headers: { authorization: `Receipt ${'S'.repeat(26)}` }, credentials: 'omit', cache: 'no-store' })
  })

  it('says that it is withdrawn, without a content', async () => {
    const { fetch } = answering({ receipt, state: 'withdrawn', kind: 'proposal', form })
    expect(await readReceived(fetch, { id }, '', () => 0)).toEqual({ kind: 'held', held: { receipt, state: 'withdrawn', form } })
  })

  it.each([
    [answering({ receipt, state: 'received', form }, 200, 'text/html'), { kind: 'retry', reason: 'notOurServer' }],
    [answering({ receipt: { ...receipt, id: '1b2c9f6e-8a3d-4a5b-9c1d-2e3f4a5b6c7d' }, state: 'received', form }), { kind: 'retry', reason: 'notOurServer' }],
    [answering({ receipt, state: 'received' }), { kind: 'retry', reason: 'notOurServer' }],
    [answering({ receipt, state: 'received', form: { ...form, id: 'other' } }), { kind: 'retry', reason: 'notOurServer' }],
    [answering({ receipt, state: 'received', form: { ...form, kind: 'withdrawal' } }), { kind: 'retry', reason: 'notOurServer' }],
    [answering({ receipt, state: 'lost', form }), { kind: 'retry', reason: 'notOurServer' }],
    [answering({ code: 'secretRefused' }, 403, 'application/problem+json'), { kind: 'attention', code: 'secretRefused' }],
    [answering({}, 503), { kind: 'retry', reason: 'serverFault' }],
  ])('judges every other answer', async ({ fetch }, expected) => {
    expect(await readReceived(fetch, { id }, '', () => 0)).toMatchObject(expected)
  })

  it('says that nothing answered', async () => {
    expect(await readReceived(() => Promise.reject(new TypeError()), { id }, '', () => 0)).toEqual({ kind: 'retry', reason: 'unreachable' })
  })
})
