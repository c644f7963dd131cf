import { watch } from 'vue'
import { createRouter, isNavigationFailure, NavigationFailureType, type RouteLocationNormalized, type Router, type RouterHistory } from 'vue-router'
import { usePlanData } from './db/usePlanData.ts'
import type { PageParams } from './page/definePage.ts'
import { openPage, type PlacedPage } from './page/openPage.ts'
import type { OpenedPage } from './page/pageState.ts'
import { forgetReload, reloadOnce, type ReloadPorts } from './page/reloadOnce.ts'
import { scrollTarget } from './page/scrollTarget.ts'
import { useCurrentPage } from './page/useCurrentPage.ts'
import PageView from './shell/PageView.vue'
import { useFurigana } from './shell/useFurigana.ts'

declare module 'vue-router' {
  interface RouteMeta {
    placed?: PlacedPage
    /** What this one navigation has opened. */
    opened?: OpenedPage
  }
}

/**
 * The addresses of the app. A navigation ends when its page is open, code and data both, so that scroll can be restored at
 * once; of several at the same time vue-router lets the latest win. Call it inside the app's context.
 */
export function createAppRouter(pages: readonly PlacedPage[], history: RouterHistory, reloading: ReloadPorts, readPageTexts: () => Promise<void>): Router {
  const planData = usePlanData()
  const furigana = useFurigana()
  const current = useCurrentPage()
  const router = createRouter({
    history,
    scrollBehavior: scrollTarget,
    routes: [
      ...pages.map(placed => ({ path: placed.page.path, name: placed.page.name, component: PageView, meta: { placed } })),
      { path: '/:path(.*)*', component: PageView },
    ],
  })

  const open = async ({ meta, params }: RouteLocationNormalized): Promise<OpenedPage> => {
    if (!meta.placed) return { kind: 'notFound' }
    const [opened] = await Promise.all([openPage(meta.placed, planData.reader, plainParams(params), readPageTexts), furigana.ready()])
    return opened
  }

  router.beforeResolve(async (to, from) => {
    if (to.path === from.path && from.meta.opened) {
      to.meta.opened = from.meta.opened
      return true
    }
    if (planData.plan.kind !== 'ready') current.wait()
    const opened = await open(to)
    to.meta.opened = opened
    const isCodeGone = opened.kind === 'failed' && opened.because === 'code'
    return !(isCodeGone && reloadOnce(to.fullPath, reloading))
  })

  router.afterEach((to, from, failure) => {
    if (isNavigationFailure(failure, NavigationFailureType.duplicated)) current.stay()
    if (failure || !to.meta.opened) return
    if (to.meta.opened.kind === 'shown') forgetReload(reloading)
    if (to.path === from.path && from.meta.opened) current.replace(to.meta.opened)
    else current.arrive(to.meta.opened, to.path, to.hash.slice(1))
  })

  // The plan on this phone was replaced: the page that is open shows it, where it is, without a navigation.
  watch(() => planData.plan, async (plan, before) => {
    if (plan.kind !== 'ready' || before.kind !== 'ready') return
    const route = router.currentRoute.value
    const opened = await open(route)
    if (router.currentRoute.value !== route || planData.plan !== plan) return
    route.meta.opened = opened
    current.replace(opened)
  })
  return router
}

/** The app's paths have single parameters only. */
function plainParams(params: RouteLocationNormalized['params']): PageParams {
  return Object.fromEntries(Object.entries(params).flatMap(([name, value]) => typeof value === 'string' ? [[name, value]] : []))
}
