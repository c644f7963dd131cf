import { languageCacheName } from '../../domain/delivery/languageFile.ts'
import type { LanguageCode } from '../../domain/language/languages.ts'
import type { LanguagePorts } from './fetchTexts.ts'
import { messageFiles } from './messageFiles.ts'
import { pageTextFiles } from './pageTextFiles.ts'

/** Keeps a language on the phone no longer. Where it stays it takes room and nothing else. */
export async function forgetTexts(code: LanguageCode, { caches }: Pick<LanguagePorts, 'caches'>): Promise<void> {
  const cache = await caches?.open(languageCacheName).catch(() => undefined)
  if (!cache) return
  await Promise.all([messageFiles[code], pageTextFiles[code]].map(file => cache.delete(file).catch(() => false)))
}
