import { defineStore } from 'pinia'
import { shallowReadonly, shallowRef } from 'vue'
import type { WorkerEvent, WorkerHandle } from './connectWorker.ts'

/**
 * The service worker, as the screens speak of it: `unsupported` (plain http, an old browser), `starting`, `kept` (just
 * now, on the first visit), `quiet`, `updateWaiting`, `postponed`, `updating` (after consent), `replaced` (another tab agreed, this one
 * still runs the old version), `failed`.
 */
export type WorkerState = 'unsupported' | 'starting' | 'kept' | 'quiet' | 'updateWaiting' | 'postponed' | 'updating' | 'replaced' | 'failed'

const hour = 60 * 60_000

/**
 * How long a version that was agreed to may take to take over, in milliseconds. Chromium gives it up where a request starts the version
 * before it again in that moment; the page's leaving makes it look once more.
 */
const patience = 10_000

/**
 * The service worker of this page. A new version of the app waits for the person's consent here; where nothing of the app
 * is open any more, the browser itself lets it take over before the next start.
 */
export const useAppWorker = defineStore('appWorker', () => {
  const state = shallowRef<WorkerState>('starting')
  let handle: WorkerHandle | undefined

  function report(event: WorkerEvent): void {
    switch (event) {
      case 'kept': state.value = 'kept'; break
      case 'waiting': state.value = 'updateWaiting'; break
      case 'failed': state.value = 'failed'; break
      case 'tookOver':
        if (state.value === 'updating') window.location.reload()
        else state.value = 'replaced'
    }
  }

  /** Registers the worker, and looks for a new version every hour in which the app is looked at. */
  async function start(): Promise<void> {
    if (!('serviceWorker' in navigator)) {
      state.value = 'unsupported'
      return
    }
    try {
      const isFirst = navigator.serviceWorker.controller === null
      if (!isFirst) state.value = 'quiet'
      const { connectWorker } = await import('./connectWorker.ts')
      handle = await connectWorker(navigator.serviceWorker, report)
    } catch {
      if (state.value === 'starting') state.value = 'failed'
      return
    }
    window.setInterval(() => {
      if (document.visibilityState === 'visible') void check()
    }, hour)
  }

  async function check(): Promise<void> {
    await handle?.check()
  }

  /** The person agrees to the new version: it takes over and the page is loaded anew, once. */
  async function agree(): Promise<void> {
    if (state.value !== 'updateWaiting' && state.value !== 'postponed') return
    state.value = 'updating'
    if (!await handle?.agree()) window.location.reload()
    window.setTimeout(() => {
      if (state.value === 'updating') window.location.reload()
    }, patience)
  }

  /** The person wants to read on: the offer stays in 設定. */
  function postpone(): void {
    if (state.value === 'updateWaiting') state.value = 'postponed'
  }

  /** The person has read that the app is kept. */
  function acknowledge(): void {
    if (state.value === 'kept') state.value = 'quiet'
  }

  return { state: shallowReadonly(state), start, check, agree, postpone, acknowledge }
})
