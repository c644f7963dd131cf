import type { SealChange } from './parse/sourceSeal.ts'

const shown = 20

/** What a person accepted by sealing a document anew, in lines of Japanese: the first lines and how many there are. */
export function formatChange({ file, lines, gone }: SealChange): string[] {
  return [
    `${file}: 前に確認した内容と違う${lines.length}行を、確認済みにしました(なくなったか置き換わった行は${gone}行)。`,
    ...lines.slice(0, shown).map(({ number, text }) => `  ${number}行目: ${text}`),
    ...lines.length > shown ? [`  ほか${lines.length - shown}行`] : [],
  ]
}
