import { describe, expect, it } from 'vitest'
import { loadPageTexts } from '../../../src/app/i18n/loadPageTexts.ts'
import { pageTextFiles } from '../../../src/app/i18n/pageTextFiles.ts'

const spoken = { code: 'en', messages: { 'app.name': 'Plan' } } as const

describe('loadPageTexts', () => {
  it('adds the texts of the language\'s second file to those that are spoken', async () => {
    const asked: string[] = []
    const answered = (path: string) => Promise.resolve(void asked.push(path)).then(() => new Response('en\nGlossary\nPaper'))
    await expect(loadPageTexts(spoken, { fetch: answered, caches: undefined })).resolves.toEqual({ code: 'en', messages: { 'app.name': 'Plan', 'p0': 'Glossary', 'p1': 'Paper' } })
    expect(asked).toEqual([pageTextFiles.en])
  })

  it('changes nothing of what is spoken where it cannot be had', async () => {
    await expect(loadPageTexts(spoken, { fetch: () => Promise.resolve(new Response(null, { status: 503 })), caches: undefined })).rejects.toThrow('503')
    expect(spoken.messages).toEqual({ 'app.name': 'Plan' })
  })
})
