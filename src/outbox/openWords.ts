import { WordsDatabase } from './wordsDatabase.ts'

/** How long the browser may take to open the database, in milliseconds: Safari has been seen never to answer. */
const patience = 5_000

/** The database of what a resident writes, or `undefined` where the browser has none, refuses to open it or never answers. */
export async function openWords(database = new WordsDatabase()): Promise<WordsDatabase | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<false>(resolve => (timer = setTimeout(() => resolve(false), patience)))
  const isOpen = await Promise.race([database.open().then(() => true, () => false), tooLong])
  clearTimeout(timer)
  if (isOpen) return database
  database.close()
  return undefined
}
