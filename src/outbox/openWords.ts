import { answersWithin } from './answersWithin.ts'
import { WordsDatabase } from './wordsDatabase.ts'

/** How long the browser may take to open the database, in milliseconds: Safari has been seen never to answer. */
const patience = 5_000

/**
 * The database of what a resident writes, or `undefined` where the browser has none, refuses to open it or never answers. `onNew` is called
 * whenever there was none and it has to be made, at the first visit or because it is gone.
 */
export async function openWords(database = new WordsDatabase(), onNew?: () => void): Promise<WordsDatabase | undefined> {
  if (onNew) database.on('populate', onNew)
  const isOpen = await answersWithin(database.open(), patience).then(() => true, () => false)
  if (isOpen) return database
  database.close()
  return undefined
}
