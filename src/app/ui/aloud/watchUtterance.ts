import type { VoiceTraits } from '../../../domain/speech/chooseVoice.ts'
import type { SpeechEngine, Utterance } from './speechEngine.ts'

/**
 * What became of an utterance. `interrupted`: something else on the phone took the voice. `unreachable`: its voice needs the network.
 * `unsaid`: the engine refused, or never began.
 */
export type UtteranceOutcome = 'said' | 'interrupted' | 'unreachable' | 'voiceMissing' | 'unsaid'

const outcomes: Readonly<Record<string, UtteranceOutcome>> = {
  'interrupted': 'interrupted',
  'canceled': 'interrupted',
  'network': 'unreachable',
  'language-unavailable': 'voiceMissing',
  'voice-unavailable': 'voiceMissing',
}

/** How often the engine is looked at, in milliseconds. */
const beat = 1_000
/** How long an engine may be silent before it begins: a voice on a server has to come first. */
const beginning = { local: 4_000, remote: 10_000 } as const
/** What the slowest voice takes, for each letter and beside that. */
const slowest = { letter: 600, beside: 5_000 } as const

/**
 * Has an utterance spoken and calls once with what became of it, also where the engine tells nothing: it may be silent though it said it
 * began (Chrome on Android), and end without a word of it (Safari). The function that is returned ends the watch; nothing is called then.
 */
export function watchUtterance<Voice extends VoiceTraits>(engine: SpeechEngine<Voice>, utterance: Utterance<Voice>, tell: (outcome: UtteranceOutcome) => void): () => void {
  let isOver = false
  let hasStarted = false
  let waited = 0
  let silentBeats = 0
  const patience = utterance.voice.localService ? beginning.local : beginning.remote
  const limit = slowest.beside + utterance.text.length * slowest.letter / utterance.rate

  function release(): void {
    isOver = true
    clearInterval(timer)
  }

  function end(outcome: UtteranceOutcome): void {
    if (isOver) return
    release()
    tell(outcome)
  }

  const timer = setInterval(() => {
    waited += beat
    silentBeats = engine.isSpeaking() ? 0 : silentBeats + 1
    if (hasStarted && (silentBeats > 1 || waited > limit)) end('said')
    else if (!hasStarted && waited >= patience) end('unsaid')
  }, beat)

  engine.speak(utterance, {
    started() {
      hasStarted = true
      waited = 0
    },
    ended: () => end('said'),
    failed: error => end(outcomes[error] ?? 'unsaid'),
  })
  return release
}
