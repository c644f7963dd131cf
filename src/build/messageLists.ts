import { pageTextsPrefix } from '../domain/delivery/languageFile.ts'

/** The texts that stand only on pages of their own (ことばの説明, アクセシビリティ, 紙の回答用紙, このアプリについて): a phone loads them when such a page opens. */
const ofPages = /^(?:glossary|accessibility|paper)\.|^about\.(?!title$)/

/** The names of the texts in the order in which a built language has them. */
export interface MessageLists {
  readonly main: readonly string[]
  readonly pages: readonly string[]
}

/** Both lists, in the order of the Japanese texts: what reads alike then stands together, and a language weighs less. */
export function messageLists(japanese: Readonly<Record<string, unknown>>): MessageLists {
  const named = Object.entries(japanese).map(([key, message]) => ({ key, text: JSON.stringify(message) }))
  const keys = named.sort((one, other) => one.text < other.text ? -1 : one.text > other.text ? 1 : 0).map(({ key }) => key)
  return { main: keys.filter(key => !ofPages.test(key)), pages: keys.filter(key => ofPages.test(key)) }
}

/** What the built code calls each text. */
export function messageNumbers({ main, pages }: MessageLists): ReadonlyMap<string, string> {
  return new Map([...main.map((key, index) => [key, `${index}`] as const), ...pages.map((key, index) => [key, `${pageTextsPrefix}${index}`] as const)])
}
