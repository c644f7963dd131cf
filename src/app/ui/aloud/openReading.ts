import { computed, ref, shallowReadonly, watch, type Ref } from 'vue'
import { createReadingDictionary, type ReadingDictionary } from '../../../domain/reading/readingDictionary.ts'
import { spokenText } from '../../../domain/speech/spokenText.ts'
import { browserSpeechEngine } from './browserSpeechEngine.ts'
import { createReader, type ReaderState } from './createReader.ts'
import { isInSight, keepInSight } from './keepInSight.ts'
import { readableSentences, type ReadableSentence } from './readableSentences.ts'
import { keepRate, readRate } from './readingRate.ts'
import type { ReadingsSource } from './readingsSource.ts'
import { markSentence, unmarkSentence } from './sentenceMark.ts'

/** 読み上げ of one page. */
export interface Reading {
  readonly state: Readonly<Ref<ReaderState>>
  readonly rate: Readonly<Ref<number>>
  readonly setRate: (rate: number) => void
  /** How much has been read, 0 to 1. */
  readonly done: Readonly<Ref<number>>
  /** Begins, pauses, or goes on; while voices are looked for it gives up. */
  readonly toggle: () => void
  readonly move: (by: 1 | -1) => void
  readonly stop: () => void
  /** Ends it for good: the page is left. */
  readonly close: () => void
}

/** Prepares a page for being read aloud. Nothing is said before `toggle`, and then at once: Safari speaks only within a tap. */
export function openReading(page: Element, source: ReadingsSource | undefined): Reading {
  let sentences: readonly ReadableSentence[] = []
  let words: ReadingDictionary | undefined
  let marked: Range | undefined
  let wantsSight = true
  const count = ref(0)
  const chosen = ref(readRate())
  const reader = createReader({ engine: browserSpeechEngine(window), isOnline: () => navigator.onLine, rate: () => chosen.value })

  async function loadWords(): Promise<void> {
    const chunk = await source?.read()
    words = chunk && createReadingDictionary(chunk)
  }

  function start(): void {
    sentences = readableSentences(page)
    count.value = sentences.length
    const texts = sentences.map(({ text }) => text)
    wantsSight = true
    // The voice says what is written until the readings have come.
    if (!words) void source?.want().then(loadWords).catch(() => undefined)
    reader.start(texts.length, (at) => {
      const text = texts[at] ?? ''
      return words ? spokenText(text, words) : text
    })
  }

  /** Where a sentence stands now. Furigana or another language may have drawn the page anew. */
  function rangeAt(at: number): Range | undefined {
    const before = sentences[at]
    const range = before?.range()
    if (range || !before) return range
    const now = readableSentences(page)
    if (now.length !== sentences.length) return now.find(({ text }) => text === before.text)?.range()
    sentences = now
    return now[at]?.range()
  }

  function show(at: number): void {
    const range = rangeAt(at)
    // Who has scrolled away from the sentence before is left where they are.
    if (range && (wantsSight || (marked && isInSight(marked)))) keepInSight(range)
    wantsSight = false
    marked = range
    if (range) markSentence(range)
    else unmarkSentence()
  }

  const stopWatching = watch(reader.state, (state) => {
    if (state.kind === 'reading' || state.kind === 'paused') {
      show(state.at)
      return
    }
    marked = undefined
    unmarkSentence()
    // The controls stand by then, whose height counts.
  }, { flush: 'post' })
  window.addEventListener('pagehide', reader.stop)
  void loadWords().catch(() => undefined)

  return {
    state: reader.state,
    rate: shallowReadonly(chosen),
    setRate(rate) {
      chosen.value = rate
      keepRate(rate)
      reader.again()
    },
    done: shallowReadonly(computed(() => 'at' in reader.state.value ? (reader.state.value.at + 1) / count.value : 0)),
    toggle() {
      const { kind } = reader.state.value
      if (kind === 'reading') reader.pause()
      else if (kind === 'paused') reader.resume()
      else if (kind === 'waiting') reader.stop()
      else start()
    },
    move(by) {
      wantsSight = true
      reader.move(by)
    },
    stop: reader.stop,
    close() {
      reader.stop()
      stopWatching()
      unmarkSentence()
      window.removeEventListener('pagehide', reader.stop)
    },
  }
}
