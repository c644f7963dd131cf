import { defineStore } from 'pinia'
import { computed, ref, shallowReadonly, shallowRef, watch } from 'vue'
import { checkedMark, readingsChunkName } from '../../domain/reading/readingsChunk.ts'
import { usePlanData } from '../db/usePlanData.ts'
import { openWebStorage } from '../db/webStorage.ts'
import { language } from '../i18n/language.ts'
import type { ReadText } from '../ui/text/textReading.ts'

const key = 'furigana'

/**
 * ふりがな: `preparing` while the readings are on their way, `missing` when they could not be had, `none` for a city that has
 * published none.
 */
export type FuriganaState = 'off' | 'preparing' | 'shown' | 'missing' | 'none'

/** How many words the readings hold, and how many of them a person has checked. */
export interface ReadingCount {
  readonly words: number
  readonly checked: number
}

/** Readings over the plan's kanji: whether the person wants them, and what they are. Kept in this browser. */
export const useFurigana = defineStore('furigana', () => {
  const planData = usePlanData()
  const memory = openWebStorage(() => localStorage)
  const kept = ref(memory.getItem(key))
  /** やさしい日本語 has readings over the app's words, and so over the city's, unless the person has said otherwise. */
  const isOn = computed(() => kept.value === null ? language().code === 'ja-easy' : kept.value === 'on')
  const read = shallowRef<ReadText>()
  const count = shallowRef<ReadingCount>()

  async function load(): Promise<void> {
    const [chunk, { createReadingDictionary }, { rubySegments }] = await Promise.all([
      planData.reader.readings(),
      import('../../domain/reading/readingDictionary.ts'),
      import('../../domain/reading/rubySegments.ts'),
    ])
    if (!isOn.value) return
    const words = chunk && createReadingDictionary(chunk)
    read.value = words && (text => rubySegments(text, words))
    count.value = chunk && { words: chunk.words.length, checked: chunk.words.filter(([,, marks]) => ((marks ?? 0) & checkedMark) !== 0).length }
  }

  /** Loads what there is; what cannot be read is as good as not there, and `state` says so. */
  let loading: Promise<void> = Promise.resolve()
  function refresh(): Promise<void> {
    if (isOn.value) {
      loading = load().catch(() => {
        read.value = undefined
      })
    } else {
      read.value = undefined
    }
    return loading
  }

  /** Makes room between the lines before the readings are there, so that the page does not jump when they come. */
  function follow(isWanted: boolean): void {
    document.documentElement.toggleAttribute('data-furigana', isWanted)
    if (isWanted) void planData.wantDeferred()
    void refresh()
  }

  function set(wanted: boolean): void {
    kept.value = wanted ? 'on' : 'off'
    memory.setItem(key, kept.value)
  }

  const state = computed((): FuriganaState => {
    if (!isOn.value) return 'off'
    if (read.value) return 'shown'
    const { plan, deferred } = planData
    if (plan.kind === 'ready' && !plan.version.chunks.some(chunk => chunk.name === readingsChunkName)) return 'none'
    return deferred.kind === 'failed' ? 'missing' : 'preparing'
  })

  /** Once, at the start of the app: readings that are wanted come with the first page. */
  function start(): void {
    watch(isOn, follow, { immediate: true, flush: 'sync' })
    watch(() => [planData.plan, planData.deferred], () => void refresh())
  }

  return {
    isOn, read: shallowReadonly(read), count: shallowReadonly(count), state,
    start, set,
    /** Resolves when readings that are wanted and on this phone are loaded. */
    ready: () => loading,
  }
})
