import { openWords } from './openWords.ts'
import { WordsDatabase } from './wordsDatabase.ts'

/**
 * The database where there is one, for the worker. It never makes it, not even when it is gone while it is used: the page that does notices
 * what was lost with it.
 */
export function openExistingWords(database = new WordsDatabase()): Promise<WordsDatabase | undefined> {
  return openWords(database, () => {
    throw new DOMException('There is no database.', 'NotFoundError')
  })
}
