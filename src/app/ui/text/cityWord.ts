import type { MessageKey } from '../../../domain/language/message.ts'
import { language, t } from '../../i18n/language.ts'
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
  return key === undefined || language().code === 'ja' ? ofPlan(text) : wordsOf('city.withJapanese', { word: wordsOf(key), label: ofPlan(text) })
}

/** A word of the city's where there is room for one language only, such as an option: the word of the language that is spoken, if it is known. */
export function plainCityWord(text: string): string {
  const key = known.get(text)
  return key === undefined ? text : t(key)
}
