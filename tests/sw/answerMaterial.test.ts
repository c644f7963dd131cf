import { describe, expect, it } from 'vitest'
import { answerMaterial } from '../../src/sw/answerMaterial.ts'

const request = new Request('https://city.example/files/a.pdf')
const fetch = () => Promise.resolve(new Response('from the network'))

function storage(open: () => Promise<Pick<Cache, 'match'>>): CacheStorage {
  return { open } as unknown as CacheStorage
}

describe('answerMaterial', () => {
  it('answers from the phone, and from the network what is not there', async () => {
    const kept = storage(() => Promise.resolve({ match: () => Promise.resolve(new Response('kept')) }))
    expect(await (await answerMaterial({ caches: kept, fetch }, request)).text()).toBe('kept')
    const empty = storage(() => Promise.resolve({ match: () => Promise.resolve(undefined) }))
    expect(await (await answerMaterial({ caches: empty, fetch }, request)).text()).toBe('from the network')
  })

  it('asks the network where the phone\'s storage does not open or answer', async () => {
    const closed = storage(() => Promise.reject(new DOMException('closed', 'UnknownError')))
    expect(await (await answerMaterial({ caches: closed, fetch }, request)).text()).toBe('from the network')
    const broken = storage(() => Promise.resolve({ match: () => Promise.reject(new DOMException('broken', 'UnknownError')) }))
    expect(await (await answerMaterial({ caches: broken, fetch }, request)).text()).toBe('from the network')
  })
})
