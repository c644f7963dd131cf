/** The number of characters as a person counts them: 𠮷 is one. */
export function countCharacters(text: string): number {
  return Array.from(text).length
}

/** Why a text that is demanded cannot be taken, as a Japanese sentence: blank, or longer than `longest` characters; otherwise `undefined`. */
export function textFault(label: string, text: string, longest: number): string | undefined {
  if (text.trim() === '') return `${label}を入力してください。`
  const surplus = countCharacters(text) - longest
  return surplus > 0 ? `${label}は${longest.toLocaleString('ja-JP')}文字までです(${surplus.toLocaleString('ja-JP')}文字超過)。` : undefined
}
