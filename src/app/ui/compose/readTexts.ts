/** Texts by name out of what a draft keeps; what is none is left out. */
export function readTexts(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

/** The texts that say something, as they were written, and `undefined` where none is asked for. */
export function filledTexts(texts: Readonly<Record<string, string>>, names: readonly string[]): Readonly<Record<string, string>> | undefined {
  if (names.length === 0) return undefined
  return Object.fromEntries(names.flatMap((name) => {
    const text = texts[name] ?? ''
    return text.trim() === '' ? [] : [[name, text]]
  }))
}
