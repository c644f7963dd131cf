import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { noMark } from '../../src/domain/submission/unsentMark.ts'
import { listWords, type Words } from '../../src/outbox/listWords.ts'
import { WordsDatabase } from '../../src/outbox/wordsDatabase.ts'
import type { History } from './history.ts'
import type { Phone } from './phone.ts'

/** What lies on a phone, read past the app. */
export async function wordsOn({ storageName }: Pick<Phone, 'storageName'>): Promise<Words> {
  const database = new WordsDatabase(storageName)
  const listed = await listWords(database)
  database.close()
  if (listed.kind === 'failed') throw new Error(listed.reason)
  return listed.words
}

/** 27: the browser, with no page open, throws everything away that the app has kept, or its database alone. */
export async function evict(phone: Phone, history: History, what: 'all' | 'database'): Promise<void> {
  for (const tab of phone.tabs()) tab.gate.kill()
  const { drafts, outbox, receipts } = await wordsOn(phone)
  await new WordsDatabase(phone.storageName).delete()
  for (const { id } of drafts) history.ended(id)
  const gone = (items: readonly { readonly id: string }[], kind: 'evicted' | 'unsentLost'): void => {
    for (const { id } of items) history.note(phone.name, id, phone.now(), { kind })
  }
  gone([...receipts, ...drafts], 'evicted')
  gone(outbox, what === 'all' ? 'evicted' : 'unsentLost')
  for (const tab of phone.tabs()) tab.gate.kill()
  if (what === 'database') return
  gone(phone.marks.read().gone, 'evicted')
  phone.marks.change(() => noMark)
}

/** 42: a letter of something that waits to be sent is another one when it is read next. What the browser threw away is not made anew for that. */
export async function poison({ storageName }: Phone): Promise<void> {
  if (!await Dexie.exists(storageName)) return
  const database = new WordsDatabase(storageName)
  await database.transaction('rw', database.outbox, async () => {
    const item = await database.outbox.toCollection().first()
    if (item) await database.outbox.put({ ...item, submission: { ...item.submission, content: item.submission.content.replace('見本', '異本') } })
  })
  database.close()
}
