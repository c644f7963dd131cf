import { formatNumber } from './formatNumber.ts'
import type { Language } from './language.ts'
import { languageTags } from './languages.ts'
import type { MessageKey, MessageValues } from './message.ts'
import { markPieces } from './markedReadings.ts'
import { plainPieces, readPieces, type MessagePiece } from './messagePieces.ts'

const plurals = new Map<string, Intl.PluralRules>()

/**
 * One of the app's texts as pieces: text, with a reading where the language gives one, and the parameters for which `values` holds
 * nothing or that `isLeft` names, which the caller fills (a link inside a sentence, a number that stands out). A number among the values is
 * written as the language writes numbers.
 */
export function sayPieces(language: Language, key: MessageKey, values: MessageValues = {}, isLeft = (_name: string): boolean => false): readonly MessagePiece[] {
  const message = language.messages[key]
  if (message === undefined) return [{ kind: 'text', text: key }]
  const form = typeof message === 'string' ? message : message[pluralOf(language, values['n'])] ?? message.other
  return readPieces(form, name => {
    const value = isLeft(name) ? undefined : values[name]
    return typeof value === 'number' ? formatNumber(language, value) : value
  })
}

/** One of the app's texts as one plain text; the readings stay, between marks, where the language says so. A parameter without a value stays as it is written. */
export function say(language: Language, key: MessageKey, values: MessageValues = {}): string {
  const pieces = sayPieces(language, key, values)
  return language.keepsReadings ? markPieces(pieces) : plainPieces(pieces)
}

function pluralOf(language: Language, n: string | number | undefined): Intl.LDMLPluralRule {
  const tag = languageTags[language.code]
  const rules = plurals.get(tag) ?? new Intl.PluralRules(tag)
  plurals.set(tag, rules)
  return rules.select(Number(n ?? 0))
}
