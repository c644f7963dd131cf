import './ui/styles/index.css'
import { createPinia } from 'pinia'
import { computed, createApp } from 'vue'
import { createWebHistory } from 'vue-router'
import App from './App.vue'
import { browserDigest } from '../outbox/browserDigest.ts'
import { createPlanServer } from './api/planServer.ts'
import { openPlanStore } from './db/openPlanStore.ts'
import { comparingStore } from './db/comparingStore.ts'
import { createPersonalChannel } from './db/personalChannel.ts'
import { openPersonalStore } from './db/openPersonalStore.ts'
import { createPlanChannel } from './db/planChannel.ts'
import { isSavingData } from './db/isSavingData.ts'
import { createSessionStore } from './db/sessionStore.ts'
import { createTabLock } from '../outbox/tabLock.ts'
import type { PersonalPorts } from './db/createPersonalKeeper.ts'
import type { PlanPorts } from './db/createPlanKeeper.ts'
import { personalPortsKey, usePersonalData } from './db/usePersonalData.ts'
import { planPortsKey, usePlanData } from './db/usePlanData.ts'
import { openWebStorage } from './db/webStorage.ts'
import { useLook } from './look/useLook.ts'
import { placedPages } from './placedPages.ts'
import { createAppRouter } from './router.ts'
import { startRefreshing } from './shell/startRefreshing.ts'
import { useFurigana } from './shell/useFurigana.ts'
import { isStandalone, useInstall } from './shell/useInstall.ts'
import { whenIdle } from './shell/whenIdle.ts'
import { followBookKey } from './ui/followBook.ts'
import { readingsSourceKey } from './ui/aloud/readingsSource.ts'
import { textReadingKey } from './ui/text/textReading.ts'

const now = (): string => new Date().toISOString()
const startedAt = now()
const locks = 'locks' in navigator ? navigator.locks : undefined
const digest = browserDigest(crypto)
const pinia = createPinia()
const ports: PlanPorts = {
  async openStore() {
    // What could not be checked is not kept.
    const store = digest ? await openPlanStore() : createSessionStore('unchecked')
    return comparingStore(store, { compare: held => usePersonalData(pinia).compare(held), whenIdle })
  },
  server: createPlanServer((path, options) => fetch(path, options), digest),
  now,
  lock: createTabLock(locks),
  deferredLock: createTabLock(locks, 'plan-deferred'),
  isSavingData,
  channel: createPlanChannel(),
}

const personalPorts: PersonalPorts = { openStore: openPersonalStore, now, channel: createPersonalChannel() }

await useLook(pinia).start().catch((error: unknown) => {
  // The one sentence that no language's file can hold.
  document.querySelector('#app')?.replaceChildren('読み込めませんでした。通信を確かめて、もう一度開いてください。 Could not load. Check the connection and open again.')
  throw error
})
// Left out of a build, with all that it imports.
const devPages = import.meta.env.DEV ? (await import('./dev/pages.ts')).devPages : []
const app = createApp(App).use(pinia).provide(planPortsKey, ports).provide(personalPortsKey, personalPorts)
app.runWithContext(() => {
  const plan = usePlanData()
  const personal = usePersonalData()
  app.provide(followBookKey, personal)
  const furigana = useFurigana()
  furigana.start()
  app.provide(textReadingKey, computed(() => furigana.read))
  app.provide(readingsSourceKey, { read: () => plan.reader.readings(), want: plan.wantDeferred })
  useInstall().start()
  app.use(createAppRouter([...placedPages, ...devPages], createWebHistory(), {
    storage: openWebStorage(() => sessionStorage),
    assign: path => window.location.assign(path),
    canReload: () => navigator.onLine || ('serviceWorker' in navigator && navigator.serviceWorker.controller !== null),
  }, useLook().readPageTexts))
  app.mount('#app')
  startRefreshing({ plan, now, window, document })
  void personal.start()
  void plan.start().then(async () => {
    const { askPersistenceOnce } = await import('./shell/keepPersistently.ts')
    const isRegular = plan.plan.kind === 'ready' && plan.plan.version.fetchedAt < startedAt
    return askPersistenceOnce({ storage: navigator.storage, memory: openWebStorage(() => localStorage) }, isRegular || isStandalone())
  })
})
