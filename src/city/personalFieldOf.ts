import type { PersonalField } from '../domain/publicComment/publicCommentCall.ts'

const known = new Map<string, Pick<PersonalField, 'name' | 'hint'>>([
  ['氏名', { name: 'name' }],
  ['住所', { name: 'address' }],
  ['連絡先', { name: 'contact', hint: '電話番号かメールアドレス' }],
  ['電話番号', { name: 'telephone' }],
  ['メールアドレス', { name: 'email' }],
])

/**
 * 個人情報の項目 from its label: demanded, unless 「(任意)」 or `?` stands behind it. Labels that are not known get a name of their own
 * words.
 */
export function personalFieldOf(text: string): PersonalField {
  const plain = text.trim()
  const label = plain.replace(/\s*(?:[(（]任意[)）]|[?？])$/u, '')
  return { ...(known.get(label) ?? { name: ownName(label) }), label, isRequired: label === plain }
}

/** `[A-Za-z_]…`, as the names of fields are; out of the label's letters, so that it stays the same. */
function ownName(label: string): string {
  return `f_${Array.from(label, letter => (letter.codePointAt(0) ?? 0).toString(16)).join('')}`.slice(0, 120)
}
