/** Questions and endings around what a question is about. Longer ones first. */
const questions = [
  'どうなっていますか', 'どうなっている', 'どうすればいい', 'どうすれば', 'どうやって', 'どうなりますか', 'どうなるの', 'どうなる', 'どうして',
  'いつごろ', 'いつから', 'いつまで', 'いつ', 'どこにある', 'どこですか', 'どこで', 'どこ', 'いくらですか', 'いくら', 'どれくらい', 'どのくらい',
  'だれが', 'だれ', 'なぜ', 'なんで', '何ですか', '何人', '何件', '何回', '何か所', '何が', '何を', '教えてください', '教えて', '知りたい',
]
const endings = [
  'でしょうか', 'してほしい', 'てほしい', 'がほしい', 'をしたい', 'したい', 'ください', '下さい', 'ありますか', 'あります', 'ですか', 'ますか', 'について',
  'たい', 'とは', 'には', 'では', 'って', 'から', 'まで', 'する', 'は', 'が', 'を', 'に', 'で', 'と', 'の', 'へ', 'も', 'か',
]
/** What stands for the asker or for nothing in particular. */
const empty = new Set(['うち', '家', '自分', '私', 'わたし', '近く', '近所', 'この', 'その', 'ここ', 'こと', 'もの', 'とき', 'ため', '方法', 'ある', 'ない', 'いる', 'する'])

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
  const words = typed.flatMap(word => word.normalize('NFKC').replace(question, ' ').split(' '))
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
