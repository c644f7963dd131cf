import './ui/styles/index.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { createWebHistory } from 'vue-router'
import App from './App.vue'
import { browserDigest } from './api/browserDigest.ts'
import { createPlanServer } from './api/planServer.ts'
import { openPlanStore } from './db/openPlanStore.ts'
import { createPlanChannel } from './db/planChannel.ts'
import { createSessionStore } from './db/sessionStore.ts'
import { createTabLock } from './db/tabLock.ts'
import type { PlanPorts } from './db/createPlanKeeper.ts'
import { planPortsKey, usePlanData } from './db/usePlanData.ts'
import { openWebStorage } from './db/webStorage.ts'
import { placedPages } from './placedPages.ts'
import { createAppRouter } from './router.ts'
import { askPersistenceOnce } from './shell/keepPersistently.ts'
import { startRefreshing } from './shell/startRefreshing.ts'
import { useAppWorker } from './shell/useAppWorker.ts'
import { isStandalone, useInstall } from './shell/useInstall.ts'

const now = (): string => new Date().toISOString()
const startedAt = now()
const digest = browserDigest(crypto)
const ports: PlanPorts = {
  // What could not be checked is not kept.
  openStore: digest ? openPlanStore : () => Promise.resolve(createSessionStore('unchecked')),
  server: createPlanServer((path, options) => fetch(path, options), digest),
  now,
  lock: createTabLock('locks' in navigator ? navigator.locks : undefined),
  channel: createPlanChannel(),
}

const app = createApp(App).use(createPinia()).provide(planPortsKey, ports)
app.runWithContext(() => {
  const plan = usePlanData()
  useInstall().start()
  app.use(createAppRouter(placedPages, createWebHistory(), {
    storage: openWebStorage(() => sessionStorage),
    assign: path => window.location.assign(path),
    canReload: () => navigator.onLine || ('serviceWorker' in navigator && navigator.serviceWorker.controller !== null),
  }))
  app.mount('#app')
  startRefreshing({ plan, now, window, document })
  void useAppWorker().start()
  void plan.start().then(() => {
    const isRegular = plan.plan.kind === 'ready' && plan.plan.version.fetchedAt < startedAt
    return askPersistenceOnce({ storage: navigator.storage, memory: openWebStorage(() => localStorage) }, isRegular || isStandalone())
  })
})
