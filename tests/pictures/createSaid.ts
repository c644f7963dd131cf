import { readFileSync } from 'node:fs'
import type { LanguageCode } from '../../src/domain/language/languages.ts'
import type { Message, MessageKey, Messages } from '../../src/domain/language/message.ts'

/** The pattern of one of the app's texts as the screen says it: any form, anything for its parameters, with its readings or without. */
export type Said = (key: MessageKey) => string

/** Gives a function that finds a text by its key in the language of the pictures, for a `RegExp`. */
export function createSaid(code: LanguageCode): Said {
  const messages = JSON.parse(readFileSync(`src/domain/language/messages/${code}.json`, 'utf8')) as Messages
  return key => `(?:${formsOf(messages[key] ?? key).map(patternOf).join('|')})`
}

function formsOf(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : Object.values(message)
}

function patternOf(form: string): string {
  return form.replace(/[.*+?^$()[\]\\|]/g, '\\$&').replace(/\{\w+\}/g, '.*').replace(/｜/g, '').replace(/《([^》]*)》/g, '\\s*(?:$1)?\\s*')
}
