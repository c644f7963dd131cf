import { t } from '../../i18n/language.ts'
import type { Page } from '../../page/definePage.ts'
import { definePage } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'

export const pages: readonly Page[] = [
  definePage({
    name: 'events',
    path: paths.events(),
    component: () => import('./EventsPage.vue'),
    load: plan => plan.events(),
    title: () => t('events.title'),
  }),
  definePage({
    name: 'event',
    path: paths.event(':eventId'),
    component: () => import('./EventPage.vue'),
    async load(plan, { eventId }) {
      const [{ events }, outline, { guideline }] = await Promise.all([plan.events(), plan.outline(), plan.guideline()])
      const event = events.find(({ id }) => id === eventId)
      return event && { event, outline, initiatives: guideline.sections.flatMap(({ groups }) => groups.flatMap(group => group.initiatives)) }
    },
    title: ({ event }) => event.name,
  }),
  definePage({
    name: 'eventRegistration',
    path: paths.eventRegistration(':eventId', ':draftId'),
    component: () => import('./EventRegistrationPage.vue'),
    // What is being written carries its own event.
    async load(plan, { eventId = '', draftId = '' }) {
      const { events } = await plan.events()
      return { eventId, draftId, current: events.find(({ id }) => id === eventId) }
    },
    title: ({ current }) => current ? t('events.registerFor', { name: current.name }) : t('events.register'),
  }),
]
