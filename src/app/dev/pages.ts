import { definePage } from '../page/definePage.ts'
import type { PlacedPage } from '../page/openPage.ts'

/** For whoever works on the app; the built app has neither these pages nor their addresses. */
export const devPages: readonly PlacedPage[] = [
  {
    page: definePage({
      name: 'devUi',
      path: '/dev/ui',
      component: () => import('./UiPage.vue'),
      load: () => Promise.resolve({}),
      title: () => 'src/app/ui',
    }),
    tab: 'settings',
    isAboutPlan: false,
  },
]
