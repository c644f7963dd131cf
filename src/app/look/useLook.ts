import { defineStore } from 'pinia'
import { shallowReadonly, shallowRef } from 'vue'
import type { Language } from '../../domain/language/language.ts'
import { languageTags, spokenLanguage, type LanguageCode } from '../../domain/language/languages.ts'
import { openWebStorage } from '../db/webStorage.ts'
import type { LanguagePorts } from '../i18n/fetchTexts.ts'
import { language, setLanguage } from '../i18n/language.ts'
import { loadLanguage } from '../i18n/loadLanguage.ts'
import { applyLook, phoneQueries } from './applyLook.ts'
import { isLookKept, lookKey, readLook, type Look } from './look.ts'

/** The language that was asked for last is spoken, is on its way, or could not be had: then the one before is spoken on. */
export type LanguageState = { readonly kind: 'spoken' } | { readonly kind: 'loading' | 'missing', readonly code: LanguageCode }

const ports = (): LanguagePorts => ({
  fetch(path) {
    const onTheWay = window.languageOnTheWay
    delete window.languageOnTheWay
    return onTheWay?.file === path ? onTheWay.answer : fetch(path)
  },
  caches: 'caches' in window ? window.caches : undefined,
})

const withPageTexts = async (spoken: Language): Promise<Language> => (await import('../i18n/loadPageTexts.ts')).loadPageTexts(spoken, ports())

/** How the person reads: text size, colours, motion, language. Kept in this browser, and the same in all its tabs. */
export const useLook = defineStore('look', () => {
  const memory = openWebStorage(() => localStorage)
  const look = shallowRef(readLook(memory, navigator.languages))
  /** Whether the person, who has not been asked, likes another language than the city's: one that is spoken now, or one that is not spoken here. */
  const isLanguageAssumed = shallowRef(!isLookKept(memory) && spokenLanguage(navigator.languages) !== 'ja')
  const languageState = shallowRef<LanguageState>({ kind: 'spoken' })

  /** The texts of the pages that explain: not asked for yet, or there in whatever language is spoken. */
  let pageTexts: Promise<void> | undefined

  function apply(): void {
    applyLook(look.value, document.documentElement, query => window.matchMedia(query).matches)
  }

  function keep(changed: Partial<Look>): void {
    look.value = { ...look.value, ...changed }
    memory.setItem(lookKey, JSON.stringify(look.value))
    isLanguageAssumed.value = false
    apply()
  }

  /** The page says in which language it is once it is, and not before. */
  function say(language: Language): void {
    setLanguage(language)
    document.documentElement.lang = languageTags[language.code]
  }

  /** Speaks a language from now on; what is being written stays as it is. */
  async function speak(code: LanguageCode): Promise<void> {
    const asked: LanguageState = { kind: 'loading', code }
    languageState.value = asked
    try {
      const loaded = await loadLanguage(code, ports())
      const whole = pageTexts ? await withPageTexts(loaded) : loaded
      if (languageState.value !== asked) return
      say(whole)
      keep({ language: code })
      languageState.value = { kind: 'spoken' }
      void keepPageTexts()
    } catch {
      if (languageState.value === asked) languageState.value = { kind: 'missing', code }
    }
  }

  /** So that the pages that explain are there offline too. What cannot be had now is tried again at the next start. */
  async function keepPageTexts(): Promise<void> {
    if (!pageTexts && language().code !== 'ja') await withPageTexts(language()).catch(() => undefined)
  }

  /** For a page that explains, before it is shown: its texts, in the language that is spoken. Throws where they cannot be had. */
  function readPageTexts(): Promise<void> {
    return pageTexts ??= addPageTexts().catch((error: unknown) => {
      pageTexts = undefined
      throw error
    })
  }

  async function addPageTexts(): Promise<void> {
    const spoken = language()
    const whole = await withPageTexts(spoken)
    // Another language was chosen meanwhile.
    if (language() === spoken) setLanguage(whole)
    else await addPageTexts()
  }

  /**
   * Once, before anything is shown: the chosen language, or Japanese where that cannot be had. Throws where not even Japanese can.
   */
  async function start(): Promise<void> {
    apply()
    for (const query of Object.values(phoneQueries)) window.matchMedia(query).addEventListener('change', apply)
    window.addEventListener('storage', (event) => {
      if (event.key !== lookKey) return
      const { language } = look.value
      look.value = readLook(memory, navigator.languages)
      apply()
      if (look.value.language !== language) void speak(look.value.language)
    })
    const { language } = look.value
    try {
      say(await loadLanguage(language, ports()))
    } catch {
      languageState.value = { kind: 'missing', code: language }
      say(await loadLanguage('ja', ports()))
    }
  }

  return { look: shallowReadonly(look), isLanguageAssumed: shallowReadonly(isLanguageAssumed), languageState: shallowReadonly(languageState), start, keep, speak, readPageTexts, keepPageTexts }
})
