import { describe, expect, it } from 'vitest'
import { loadLanguage } from '../../../src/app/i18n/loadLanguage.ts'

const answerIn = (code: string) => new Response(`${code}\n見本\none\t{n} sample\tother\t{n} samples`)
const texts = { 0: '見本', 1: { one: '{n} sample', other: '{n} samples' } }
const keeping = () => {
  const kept: string[] = []
  const cache = { put: (path: string) => Promise.resolve(void kept.push(path)) }
  return { kept, caches: { open: () => Promise.resolve(cache as unknown as Cache) } }
}

describe('loadLanguage', () => {
  it('loads the file of the language and keeps it', async () => {
    const { kept, caches } = keeping()
    const asked: string[] = []
    const language = await loadLanguage('en', { fetch: path => Promise.resolve(void asked.push(path)).then(() => answerIn('en')), caches })
    expect(language).toEqual({ code: 'en', messages: texts })
    expect(asked).toHaveLength(1)
    expect(kept).toEqual(asked)
  })

  it('keeps no Japanese: the app itself is kept with it', async () => {
    const { kept, caches } = keeping()
    await loadLanguage('ja', { fetch: () => Promise.resolve(answerIn('ja')), caches })
    expect(kept).toEqual([])
  })

  it.each([
    ['the page of a Wi-Fi', new Response('<html>Wi-Fi</html>')],
    ['another language', answerIn('ko')],
    ['nothing', new Response(null, { status: 404 })],
  ])('refuses %s and keeps nothing of it', async (_, answer) => {
    const { kept, caches } = keeping()
    await expect(loadLanguage('vi', { fetch: () => Promise.resolve(answer), caches })).rejects.toThrow()
    expect(kept).toEqual([])
  })

  it('speaks for this visit where nothing can be kept', async () => {
    const full = { open: () => Promise.reject(new Error('QuotaExceededError')) }
    await expect(loadLanguage('ko', { fetch: () => Promise.resolve(answerIn('ko')), caches: full })).resolves.toMatchObject({ code: 'ko' })
    await expect(loadLanguage('ko', { fetch: () => Promise.resolve(answerIn('ko')), caches: undefined })).resolves.toMatchObject({ code: 'ko' })
  })
})
