import type { VoiceTraits } from '../../../domain/speech/chooseVoice.ts'

/** One sentence to be spoken. */
export interface Utterance<Voice extends VoiceTraits> {
  readonly text: string
  readonly voice: Voice
  /** 1 is the voice's own speed. */
  readonly rate: number
}

/** What an engine may tell of an utterance. No call is sure to come: engines forget each of them. */
export interface UtteranceEvents {
  readonly started: () => void
  readonly ended: () => void
  /** `error` as `SpeechSynthesisErrorEvent` names it. */
  readonly failed: (error: string) => void
}

/** The phone's own voices. Speaks one utterance at a time. */
export interface SpeechEngine<Voice extends VoiceTraits = VoiceTraits> {
  /** None until the browser has found them, which takes a moment. */
  readonly voices: () => readonly Voice[]
  /** Calls when there may be other voices than before, until the function that it returns is called. */
  readonly whenVoicesChange: (listener: () => void) => () => void
  readonly speak: (utterance: Utterance<Voice>, events: UtteranceEvents) => void
  readonly cancel: () => void
  readonly isSpeaking: () => boolean
}
