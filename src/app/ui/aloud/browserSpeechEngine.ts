import type { SpeechEngine } from './speechEngine.ts'

/** The engine of a browser, `undefined` where it has none (Android's WebView). */
export function browserSpeechEngine(page: Window & typeof globalThis): SpeechEngine<SpeechSynthesisVoice> | undefined {
  if (!('speechSynthesis' in page)) return undefined
  const { speechSynthesis } = page
  /** Held here, because Chrome and Safari forget an utterance that nobody holds, and its events with it. */
  let current: SpeechSynthesisUtterance | undefined
  return {
    voices: () => speechSynthesis.getVoices(),
    whenVoicesChange(listener) {
      speechSynthesis.addEventListener('voiceschanged', listener)
      return () => speechSynthesis.removeEventListener('voiceschanged', listener)
    },
    speak({ text, voice, rate }, { started, ended, failed }) {
      current = new page.SpeechSynthesisUtterance(text)
      current.voice = voice
      // Android looks at this alone, and takes its own language where it is missing.
      current.lang = voice.lang
      current.rate = rate
      current.addEventListener('start', started)
      current.addEventListener('end', ended)
      current.addEventListener('error', event => failed(event.error))
      speechSynthesis.speak(current)
    },
    cancel: () => speechSynthesis.cancel(),
    isSpeaking: () => speechSynthesis.speaking || speechSynthesis.pending,
  }
}
