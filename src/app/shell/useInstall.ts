import { defineStore } from 'pinia'
import { shallowReadonly, shallowRef } from 'vue'

/** The event by which Chromium offers to install; not in the standard library of types. */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>
}

function isInstallEvent(event: Event): event is InstallEvent {
  return 'prompt' in event
}

/**
 * Putting the app on the home screen: `installed` when it runs from there, `offered` when the browser can be asked,
 * `byHand` on iPhone and iPad, where only the person can, `unavailable` elsewhere.
 */
export type InstallState = 'installed' | 'offered' | 'byHand' | 'unavailable'

/** What tells an iPhone or iPad; an iPad says that it is a Mac, but has a touch screen. */
export function isIos({ userAgent, maxTouchPoints }: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): boolean {
  return /iPad|iPhone|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1)
}

/** Whether the app runs from the home screen. */
export function isStandalone(): boolean {
  return window.matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true)
}

/** Installation of the app. The browser's own prompt is held back until the person asks in 設定. */
export const useInstall = defineStore('install', () => {
  const state = shallowRef<InstallState>('unavailable')
  let offer: InstallEvent | undefined

  function start(): void {
    if (isStandalone()) state.value = 'installed'
    else if (isIos(navigator)) state.value = 'byHand'
    window.addEventListener('beforeinstallprompt', (event) => {
      if (!isInstallEvent(event)) return
      event.preventDefault()
      offer = event
      state.value = 'offered'
    })
    window.addEventListener('appinstalled', () => {
      offer = undefined
      state.value = 'installed'
    })
  }

  /** Shows the browser's prompt. It can be shown once; a person who declines is asked by the browser alone. */
  async function install(): Promise<void> {
    const prompt = offer
    offer = undefined
    if (state.value === 'offered') state.value = 'unavailable'
    await prompt?.prompt()
  }

  return { state: shallowReadonly(state), start, install }
})
