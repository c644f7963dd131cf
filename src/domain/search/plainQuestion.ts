/** Polite ends of a question and what they are in the plain form: 進んでいますか is asked of what is 進んでいる. */
const politeEnds: readonly (readonly [polite: RegExp, plain: string])[] = [
  [/でしょうか$/u, ''],
  [/(?:なの|んです|のです|です)?か$/u, ''],
  [/(て|で)(?:い)?(?:ます|ました|るの|る|ません|ないの|ない)$/u, '$1いる'],
  [/(か|な|あ)り(?:ます|ました|ません)$/u, '$1る'],
  [/し(?:ます|ました|ません)$/u, 'する'],
]

/**
 * A typed word in the plain form, as lists of words and synonyms have it: `進んでいますか` → `進んでいる`,
 * `いくらかかりますか` → `いくらかかる`. A word without such an end stays as it is.
 */
export function plainQuestion(typed: string): string {
  const word = typed.normalize('NFKC')
  const plain = politeEnds.reduce((text, [polite, end]) => text.replace(polite, end), word)
  return plain === '' ? word : plain
}
