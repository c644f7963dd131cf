import { createPinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from 'vue'
import { createSessionStore } from '../../../src/app/db/sessionStore.ts'
import { planPortsKey, usePlanData } from '../../../src/app/db/usePlanData.ts'
import { setLanguage } from '../../../src/app/i18n/language.ts'
import { useFurigana } from '../../../src/app/shell/useFurigana.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'
import type { LanguageCode } from '../../../src/domain/language/languages.ts'
import { serve } from '../db/samplePlan.ts'

const readings = JSON.stringify({ words: [['健康', 'けんこう', 1], ['運動', 'うんどう']] })

/** An app whose server publishes these chunks, on a page without a browser's storage. */
async function appWith(chunks: Readonly<Record<string, string>>) {
  const app = createApp({}).use(createPinia()).provide(planPortsKey, {
    openStore: () => Promise.resolve(createSessionStore('refused')), server: serve(chunks), now: () => '2026-06-01T00:00:00.000Z',
    lock: work => work(), deferredLock: work => work(), isSavingData: () => false, channel: { tell: () => undefined, listen: () => undefined },
  })
  const { plan, furigana } = app.runWithContext(() => ({ plan: usePlanData(), furigana: useFurigana() }))
  await plan.start()
  furigana.start()
  return furigana
}

describe('useFurigana', () => {
  const room = vi.fn()
  beforeEach(() => { vi.stubGlobal('document', { documentElement: { toggleAttribute: room } }) })
  afterEach(() => {
    vi.unstubAllGlobals()
    room.mockClear()
    setLanguage(japanese)
  })

  it('is off until it is wanted, and makes no room', async () => {
    const furigana = await appWith({ outline: '{}', readings })
    expect([furigana.isOn, furigana.state, furigana.read]).toEqual([false, 'off', undefined])
    expect(room).toHaveBeenLastCalledWith('data-furigana', false)
  })

  it('reads, and counts what was checked, once it is wanted', async () => {
    const furigana = await appWith({ outline: '{}', readings })
    furigana.set(true)
    expect(room).toHaveBeenLastCalledWith('data-furigana', true)
    await vi.waitFor(() => expect(furigana.state).toBe('shown'))
    expect(furigana.read?.('健康と運動')).toEqual([
      { text: '健康', reading: 'けんこう', isChecked: true }, { text: 'と' }, { text: '運動', reading: 'うんどう', isChecked: false },
    ])
    expect(furigana.count).toEqual({ words: 2, checked: 1 })
  })

  it('leaves the texts as they are once it is turned off again', async () => {
    const furigana = await appWith({ outline: '{}', readings })
    furigana.set(true)
    await vi.waitFor(() => expect(furigana.state).toBe('shown'))
    furigana.set(false)
    await furigana.ready()
    expect([furigana.state, furigana.read]).toEqual(['off', undefined])
  })

  it('says of a city without readings that there are none', async () => {
    const furigana = await appWith({ outline: '{}' })
    furigana.set(true)
    await furigana.ready()
    expect(furigana.state).toBe('none')
  })

  it('comes and goes with やさしい日本語, unless the person has chosen', async () => {
    const furigana = await appWith({ outline: '{}', readings })
    const spokenIn = (code: LanguageCode) => {
      setLanguage({ code, messages: {} })
      return furigana.isOn
    }
    expect([spokenIn('en'), spokenIn('ja-easy'), spokenIn('pt')]).toEqual([false, true, false])
    expect(room).toHaveBeenLastCalledWith('data-furigana', false)
    spokenIn('ja-easy')
    furigana.set(false)
    expect([spokenIn('en'), spokenIn('ja-easy')]).toEqual([false, false])
    furigana.set(true)
    expect(spokenIn('en')).toBe(true)
  })
})
