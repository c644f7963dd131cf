import { shallowReadonly, shallowRef, type Ref } from 'vue'
import { chooseVoice, type VoiceTraits } from '../../../domain/speech/chooseVoice.ts'
import type { SpeechEngine } from './speechEngine.ts'
import { watchUtterance } from './watchUtterance.ts'

/** Why nothing is read: no Japanese voice, none that works without a network, or the engine said nothing. */
export type ReaderFault = 'noVoice' | 'offline' | 'mute'

/** Where a reader stands; `at` is the number of the sentence, from 0. `waiting`: the browser is looking for its voices. */
export type ReaderState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'finished' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading', readonly at: number }
  | { readonly kind: 'paused', readonly at: number }
  | { readonly kind: 'failed', readonly because: ReaderFault }

export interface ReaderPorts<Voice extends VoiceTraits> {
  readonly engine: SpeechEngine<Voice> | undefined
  readonly isOnline: () => boolean
  readonly rate: () => number
}

/** Reads sentences aloud, one after another. */
export interface Reader {
  readonly state: Readonly<Ref<ReaderState>>
  /** `textOf` gives what is said for a sentence, when its turn comes. */
  readonly start: (count: number, textOf: (at: number) => string) => void
  readonly pause: () => void
  readonly resume: () => void
  /** Goes `by` sentences on or back; past the last one it ends. While paused it stays paused. */
  readonly move: (by: 1 | -1) => void
  /** Says the sentence again, with a rate that has changed. */
  readonly again: () => void
  readonly stop: () => void
}

/** How long a browser may look for its voices. */
const patience = 2_000
/** Chrome drops what is said right after a cancel. */
const afterCancel = 60

/**
 * Makes a reader. It speaks one sentence at a time, because Chrome's remote voices fall silent after 15 seconds, and never uses the
 * engine's own pause, which Android takes for a cancel: it falls silent and says the sentence again.
 */
export function createReader<Voice extends VoiceTraits>({ engine, isOnline, rate }: ReaderPorts<Voice>): Reader {
  const state = shallowRef<ReaderState>({ kind: 'idle' })
  let count = 0
  let textOf: (at: number) => string = () => ''
  /** Lets go of what is under way: of an utterance, of the wait for voices. */
  let release = (): void => undefined
  let quietUntil: ReturnType<typeof setTimeout> | undefined

  function hush(): void {
    release()
    release = () => undefined
    if (!engine?.isSpeaking()) return
    engine.cancel()
    clearTimeout(quietUntil)
    quietUntil = setTimeout(() => (quietUntil = undefined), afterCancel)
  }

  function fail(because: ReaderFault): void {
    hush()
    state.value = { kind: 'failed', because }
  }

  function read(at: number, isSecondTry = false): void {
    hush()
    if (!engine || at >= count) {
      state.value = engine ? { kind: 'finished' } : { kind: 'failed', because: 'noVoice' }
      return
    }
    const choice = chooseVoice(engine.voices(), isOnline())
    if (choice.kind !== 'voice') {
      fail(choice.kind === 'offline' ? 'offline' : 'noVoice')
      return
    }
    const { voice } = choice
    state.value = { kind: 'reading', at }
    const say = (): void => {
      release = watchUtterance(engine, { text: textOf(at), voice, rate: rate() }, (outcome) => {
        if (outcome === 'said') read(at + 1)
        else if (outcome === 'interrupted') pause()
        else if (outcome === 'voiceMissing') fail('noVoice')
        else if (outcome === 'unreachable' || (!voice.localService && !isOnline())) fail('offline')
        else if (isSecondTry) fail('mute')
        else read(at, true)
      })
    }
    // Safari speaks first only within the tap: nothing is waited for where nothing was cancelled.
    if (quietUntil === undefined && !isSecondTry) {
      say()
      return
    }
    const soon = setTimeout(say, afterCancel)
    release = () => clearTimeout(soon)
  }

  function awaitVoices(then: () => void): void {
    if (!engine || chooseVoice(engine.voices(), true).kind === 'voice') {
      then()
      return
    }
    state.value = { kind: 'waiting' }
    const proceed = (): void => {
      release()
      then()
    }
    const unlisten = engine.whenVoicesChange(() => {
      if (chooseVoice(engine.voices(), true).kind === 'voice') proceed()
    })
    const timer = setTimeout(proceed, patience)
    release = () => {
      unlisten()
      clearTimeout(timer)
    }
  }

  function pause(): void {
    if (state.value.kind !== 'reading') return
    const { at } = state.value
    hush()
    state.value = { kind: 'paused', at }
  }

  return {
    state: shallowReadonly(state),
    start(newCount, newTextOf) {
      hush()
      count = newCount
      textOf = newTextOf
      awaitVoices(() => read(0))
    },
    pause,
    resume() {
      if (state.value.kind === 'paused') read(state.value.at)
    },
    move(by) {
      const { value } = state
      if (value.kind !== 'reading' && value.kind !== 'paused') return
      const at = Math.max(0, value.at + by)
      if (value.kind === 'reading' || at >= count) read(at)
      else state.value = { kind: 'paused', at }
    },
    again() {
      if (state.value.kind === 'reading') read(state.value.at)
    },
    stop() {
      hush()
      state.value = { kind: 'idle' }
    },
  }
}
