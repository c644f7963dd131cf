import { describe, expect, it } from 'vitest'
import { shareFiles } from '../../src/server/shareFiles.ts'
import type { StoredFile } from '../../src/storage/storage.ts'

/** Files that are found once this is allowed, and how often they were looked for. */
function givenFiles() {
  const asked: string[] = []
  const waiting: (() => void)[] = []
  let found: () => StoredFile | undefined = () => undefined
  return {
    asked,
    find: async (hash: string) => {
      asked.push(hash)
      await new Promise<void>(resolve => waiting.push(resolve))
      return found()
    },
    answer: (answer: typeof found) => {
      found = answer
      for (const go of waiting.splice(0)) go()
    },
  }
}
const pdf = (): StoredFile => ({ mediaType: 'application/pdf', body: Buffer.from('%PDF') })

describe('shareFiles', () => {
  it('reads a file once for all who ask meanwhile, and again for nobody who asks while its bytes are held', async () => {
    const files = givenFiles()
    const find = shareFiles(files)
    const both = [find('a'), find('a'), find('b')]
    expect(files.asked).toEqual(['a', 'b'])
    files.answer(pdf)
    const [first, second, other] = await Promise.all(both)
    expect(second?.body).toBe(first?.body)
    expect(other?.body).not.toBe(first?.body)
    expect((await find('a'))?.body).toBe(first?.body)
    expect(files.asked).toEqual(['a', 'b'])
  })

  it('looks again for what was not found, or could not be read', async () => {
    const files = givenFiles()
    const find = shareFiles(files)
    const missing = find('a')
    files.answer(() => undefined)
    expect(await missing).toBeUndefined()
    const failing = find('a')
    files.answer(() => { throw new Error('The database is gone.') })
    await expect(failing).rejects.toThrow('gone')
    const last = find('a')
    files.answer(pdf)
    expect((await last)?.body).toEqual(pdf().body)
    expect(files.asked).toEqual(['a', 'a', 'a'])
  })
})
