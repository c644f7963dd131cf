import { isLanguageCode, preferredLanguage, type LanguageCode } from '../../domain/language/languages.ts'
import type { WebStorage } from '../db/webStorage.ts'

/** How the person wants to read: kept on this phone, applied before the first paint. `phone` follows what the phone is set to. */
export interface Look {
  readonly theme: 'phone' | 'light' | 'dark'
  readonly contrast: 'phone' | 'more'
  readonly motion: 'phone' | 'less'
  /** 文字の大きさ: 0 is the browser's own size, each step is larger. */
  readonly textSize: TextSize
  readonly lines: 'normal' | 'wide'
  readonly language: LanguageCode
}

/** The steps of the text's size beyond the browser's own, which is 0. */
export const textSizes = [0, 1, 2, 3, 4] as const
export type TextSize = typeof textSizes[number]

/** Under which name the look is kept. */
export const lookKey = 'look'

/** What the person chose, each part that is not there or not understood as if nothing was chosen. */
export function readLook(storage: Pick<WebStorage, 'getItem'>, browserLanguages: readonly string[]): Look {
  const kept = parseObject(storage.getItem(lookKey))
  return {
    theme: kept['theme'] === 'light' || kept['theme'] === 'dark' ? kept['theme'] : 'phone',
    contrast: kept['contrast'] === 'more' ? 'more' : 'phone',
    motion: kept['motion'] === 'less' ? 'less' : 'phone',
    textSize: textSizes.find(size => size === kept['textSize']) ?? 0,
    lines: kept['lines'] === 'wide' ? 'wide' : 'normal',
    language: isLanguageCode(kept['language']) ? kept['language'] : preferredLanguage(browserLanguages),
  }
}

/** Whether the person has chosen anything: until then the language is the one that the browser likes best. */
export function isLookKept(storage: Pick<WebStorage, 'getItem'>): boolean {
  return storage.getItem(lookKey) !== null
}

function parseObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
