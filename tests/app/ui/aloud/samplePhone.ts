import type { VoiceTraits } from '../../../../src/domain/speech/chooseVoice.ts'
import type { SpeechEngine, Utterance, UtteranceEvents } from '../../../../src/app/ui/aloud/speechEngine.ts'

interface Told {
  readonly utterance: Utterance<VoiceTraits>
  readonly events: UtteranceEvents
}

/** The voice of a phone, whose events a test gives as the platforms do: in time, late, otherwise, or not at all. */
export function createSamplePhone(voices: readonly VoiceTraits[]) {
  const listeners = new Set<() => void>()
  const said: string[] = []
  let found = voices
  let current: Told | undefined
  let last: Told | undefined
  let cancels = 0
  const engine: SpeechEngine = {
    voices: () => found,
    whenVoicesChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    speak(utterance, events) {
      current = last = { utterance, events }
      said.push(utterance.text)
    },
    cancel() {
      cancels += 1
      current = undefined
    },
    isSpeaking: () => current !== undefined,
  }
  return {
    engine,
    said,
    lastUtterance: () => last?.utterance,
    listenerCount: () => listeners.size,
    cancelCount: () => cancels,
    findVoices(others: readonly VoiceTraits[]) {
      found = others
      for (const listener of listeners) listener()
    },
    /** The events of what was told last, to be given at any time. */
    lastEvents: () => last?.events,
    begin: () => last?.events.started(),
    /** Says the sentence to its end, and tells of it. */
    finish() {
      const events = current?.events
      current = undefined
      events?.started()
      events?.ended()
    },
    /** Falls silent without a word of it. */
    fallSilent() {
      current = undefined
    },
    fail(error: string) {
      const events = current?.events
      current = undefined
      events?.failed(error)
    },
  }
}
