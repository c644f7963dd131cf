import { plainQuestion } from './plainQuestion.ts'

/** Questions and endings around what a question is about. Longer ones first. */
const questions = [
  'どうなっています', 'どうなっている', 'どうすればいい', 'どうしたらいい', 'どうすれば', 'どうやって', 'どうなります', 'どうなるの', 'どうなる', 'どうして',
  'いつごろ', 'いつから', 'いつまで', 'いつ', 'どこにある', 'どこで', 'どこ', 'どんな', 'いくらくらい', 'いくら', 'どれくらい', 'どのくらい',
  'だれが', 'だれ', '誰が', '誰', 'なぜ', 'なんで', '何人', '何件', '何回', '何か所', '何が', '何を', '何', '教えてほしい', '教えてください', '教えて', '知りたい',
]
/** What people ask whether it can be done with a thing: ways of asking, not what is asked about. */
const possibilities = '(?:もらえ|使え|利用でき|受けられ|借りられ|行け|入れ|でき)(?:ます|ません|るの|る|ない)'
const endings = [
  'でしょう', 'してほしい', 'てほしい', 'がほしい', 'が欲しい', '欲しい', 'がしたい', 'をしたい', 'したい', 'ほしい', 'ください', '下さい', 'お願いします', possibilities,
  'あります', 'ありました', 'ありません', 'ないの', 'あるの', 'ある', 'ない', 'いるの', 'いない', 'います', 'いません',
  'んです', 'です', 'ます', 'ました', 'ません', 'について', 'に関して', 'なに',
  'たい', 'とは', 'には', 'では', 'って', 'から', 'まで', 'する', 'なの', 'は', 'が', 'を', 'に', 'で', 'と', 'の', 'へ', 'も', 'か', 'ね', 'よ',
]
/** What stands for the asker or for nothing in particular. */
const empty = new Set(['いる', 'います', 'です', 'うち', '家', '自分', '私', 'わたし', '近く', '近所', 'この', 'その', 'ここ', 'こと', 'もの', 'とき', 'ため', '方法', 'ある', 'ない', 'する'])

const question = new RegExp(questions.join('|'), 'gu')
const ending = new RegExp(`(?:${endings.join('|')})$`, 'u')
/**
 * A particle between two words: の and を after any letter, the others after what is no hiragana. The letter before is
 * part of the match, since Safari learned to look behind only in 2023.
 */
const particle = /(?:([^\p{Script=Hiragana}])(?:について|には|では|への|から|まで|って|とは|は|が|に|で|と|へ|も|や|の|を)|[のを])(?=[^\p{Script=Hiragana}])/gu
const hiraganaOnly = /^\p{Script=Hiragana}*$/u

/**
 * What a question is about: `中学校の給食はいつから` → 中学校, 給食. Takes question words, particles and endings off, as far as
 * letters tell: there is no dictionary on a phone. Used only where nothing was found with the words as they were typed.
 */
export function contentWords(typed: readonly string[]): readonly string[] {
  const words = typed.flatMap(word => plainQuestion(word).replace(question, ' ').split(' '))
    .map(withoutEnding)
    .flatMap(word => word.replace(particle, (_, before = '') => `${before} `).split(' '))
    .map(withoutEnding)
    .filter(word => word !== '' && !empty.has(word))
  return [...new Set(words)]
}

/** Takes endings off while something is left: a letter that is no hiragana, or two hiragana. */
function withoutEnding(word: string): string {
  const shorter = word.replace(ending, '')
  if (shorter === word || shorter.length < (hiraganaOnly.test(shorter) ? 2 : 1)) return word
  return withoutEnding(shorter)
}
