import 'fake-indexeddb/auto'
import { WordsDatabase } from '../../src/outbox/wordsDatabase.ts'

/**
 * Another page's transaction on all of the words that does not end, as WebKit keeps one when that page goes into the back/forward cache.
 * Returns what lets it end.
 */
export async function holdTables(name: string): Promise<() => void> {
  const page = new WordsDatabase(name)
  await page.open()
  const drafts = page.backendDB().transaction(['drafts', 'outbox', 'receipts'], 'readwrite').objectStore('drafts')
  let isHeld = true
  await new Promise<void>((resolve) => {
    function goOn(): void {
      resolve()
      if (isHeld) drafts.count().onsuccess = goOn
    }
    drafts.count().onsuccess = goOn
  })
  return () => {
    isHeld = false
    page.close()
  }
}
