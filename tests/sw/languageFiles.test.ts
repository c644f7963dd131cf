import { describe, expect, it } from 'vitest'
import { answerLanguage, bringLanguages, forgetEarlierLanguages } from '../../src/sw/languageFiles.ts'

const entry = (name: string) => ({ url: `/assets/language-${name}.txt`, integrity: 'sha384-x' })
const newEnglish = entry('en-22222222')
const newKorean = entry('ko-22222222')

/** A cache as the browser has it, as far as the worker uses it, that holds these files. */
function phone(held: readonly string[], answer: (path: string) => Response = () => new Response('{}')) {
  const files = new Map(held.map(path => [path, new Response('kept')]))
  const asked: string[] = []
  const pathOf = (request: RequestInfo | URL) => new URL(request instanceof Request ? request.url : request, 'https://city.test').pathname
  const cache = {
    keys: () => Promise.resolve([...files.keys()].map(path => new Request(`https://city.test${path}`))),
    put: (request: RequestInfo, response: Response) => Promise.resolve(void files.set(pathOf(request), response)),
    delete: (request: RequestInfo) => Promise.resolve(files.delete(pathOf(request))),
    match: (request: RequestInfo) => Promise.resolve(files.get(pathOf(request))),
  }
  const fetch = (request: RequestInfo | URL) => Promise.resolve(void asked.push(pathOf(request))).then(() => answer(pathOf(request)))
  return { files, asked, ports: { caches: { open: () => Promise.resolve(cache) } as unknown as CacheStorage, fetch } }
}

describe('bringLanguages', () => {
  it('fetches the new file of each language that is kept, and of no other', async () => {
    const { files, asked, ports } = phone(['/assets/language-en-11111111.txt'])
    await bringLanguages(ports, [newEnglish, newKorean])
    expect(asked).toEqual([newEnglish.url])
    expect([...files.keys()]).toEqual(['/assets/language-en-11111111.txt', newEnglish.url])
  })

  it('fetches both files of a language of which one is kept', async () => {
    const { asked, ports } = phone(['/assets/language-en-11111111.txt'])
    await bringLanguages(ports, [newEnglish, entry('pages-en-22222222'), entry('pages-ko-22222222')])
    expect(asked).toEqual([newEnglish.url, '/assets/language-pages-en-22222222.txt'])
  })

  it('fetches nothing again that has not changed', async () => {
    const { asked, ports } = phone([newEnglish.url])
    await bringLanguages(ports, [newEnglish])
    expect(asked).toEqual([])
  })

  it('fails where the file cannot be had, so that the version before stays', async () => {
    const { ports } = phone(['/assets/language-en-11111111.txt'], () => new Response(null, { status: 503 }))
    await expect(bringLanguages(ports, [newEnglish])).rejects.toThrow('503')
  })
})

describe('forgetEarlierLanguages', () => {
  it('leaves the files of this version alone', async () => {
    const { files, ports } = phone(['/assets/language-en-11111111.txt', newEnglish.url])
    await forgetEarlierLanguages(ports, [newEnglish, newKorean])
    expect([...files.keys()]).toEqual([newEnglish.url])
  })
})

describe('answerLanguage', () => {
  it('answers from the phone where it is kept, else from the network', async () => {
    const { asked, ports } = phone([newEnglish.url])
    expect(await (await answerLanguage(ports, new Request(`https://city.test${newEnglish.url}`))).text()).toBe('kept')
    expect(asked).toEqual([])
    await answerLanguage(ports, new Request(`https://city.test${newKorean.url}`))
    expect(asked).toEqual([newKorean.url])
  })
})
