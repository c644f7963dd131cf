/** What is known of a voice of the phone's, as `SpeechSynthesisVoice` tells it. */
export interface VoiceTraits {
  readonly lang: string
  /** False where the voice is made on a server. */
  readonly localService: boolean
  /** The person's own choice among the phone's voices, where the browser knows it. */
  readonly default: boolean
}

/** `offline`: there are voices, and all of them need the network that is missing. */
export type VoiceChoice<Voice> = { readonly kind: 'voice', readonly voice: Voice } | { readonly kind: 'none' } | { readonly kind: 'offline' }

/** Japanese as BCP 47 writes it, as Android does (`ja_JP`), and as Firefox on Android does (`jpn-JPN`). */
const japanese = /^(ja|jpn)([-_]|$)/i

/** The voice (声) that reads Japanese: one of the phone's own before one of a server's, and of these the one that the person chose. */
export function chooseVoice<Voice extends VoiceTraits>(voices: readonly Voice[], isOnline: boolean): VoiceChoice<Voice> {
  const able = voices.filter(voice => japanese.test(voice.lang))
  const own = able.filter(voice => voice.localService)
  const best = own.length > 0 ? own : isOnline ? able : []
  const voice = best.find(each => each.default) ?? best[0]
  if (voice) return { kind: 'voice', voice }
  return { kind: able.length > 0 ? 'offline' : 'none' }
}
