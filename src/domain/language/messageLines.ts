import type { LanguageCode } from './languages.ts'
import type { Message } from './message.ts'

/**
 * Writes a language's texts as the built app has them: the language's code, then one text a line, in an order that whoever reads knows.
 * A text with plural forms is its categories and their forms in turn, parted by tabs. Throws where a text itself holds a tab or a line end.
 */
export function writeMessageLines(code: LanguageCode, messages: readonly Message[]): string {
  return [code, ...messages.map(lineOf)].join('\n')
}

/**
 * Reads such lines: each text by `prefix` and its place from 0. `undefined` where the text is not that language's (a captive portal answers
 * anything with its own page).
 */
export function readMessageLines(code: LanguageCode, text: string, prefix = ''): Readonly<Record<string, Message>> | undefined {
  const [first, ...lines] = text.split('\n')
  return first === code ? Object.fromEntries(lines.map((line, index) => [`${prefix}${index}`, messageOf(line)])) : undefined
}

function lineOf(message: Message): string {
  const parts = typeof message === 'string' ? [message] : Object.entries(message).flat()
  if (parts.some(part => /[\t\n]/.test(part))) throw new Error(`A text holds a tab or a line end: ${parts.join(' ')}`)
  return parts.join('\t')
}

function messageOf(line: string): Message {
  if (!line.includes('\t')) return line
  const parts = line.split('\t')
  const forms = Object.fromEntries(parts.flatMap((category, index) => index % 2 === 0 ? [[category, parts[index + 1] ?? '']] : []))
  return { other: '', ...forms }
}
