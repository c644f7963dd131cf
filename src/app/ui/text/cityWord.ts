import type { MessageKey } from '../../../domain/language/message.ts'
import { ofPlan, type Words } from './words.ts'
import { wordsOf } from './wordsOf.ts'

/** Words that cities use alike for what they ask of a person and for kinds of events. */
const known: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['氏名', 'city.name'],
  ['住所', 'city.address'],
  ['連絡先', 'city.contact'],
  ['電話番号かメールアドレス', 'city.contactHint'],
  ['電話番号', 'city.telephone'],
  ['メールアドレス', 'city.email'],
  ['ワークショップ', 'city.workshop'],
  ['意見交換会', 'city.discussion'],
  ['審議会', 'city.council'],
  ['フォーラム', 'city.forum'],
  ['出前ミーティング', 'city.visit'],
])

/** A word of the city's: in another language the word of that language, with the city's own beside it; alone where it is not known. */
export function cityWord(text: string): Words {
  const key = known.get(text)
  return key === undefined ? ofPlan(text) : wordsOf(key, { label: ofPlan(text) })
}
