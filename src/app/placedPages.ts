import { pages as accessibility } from './features/accessibility/pages.ts'
import { pages as comments } from './features/comments/pages.ts'
import { pages as costs } from './features/costs/pages.ts'
import { pages as divisions } from './features/divisions/pages.ts'
import { pages as events } from './features/events/pages.ts'
import { pages as follow } from './features/follow/pages.ts'
import { pages as glossary } from './features/glossary/pages.ts'
import { pages as home } from './features/home/pages.ts'
import { pages as introduction } from './features/introduction/pages.ts'
import { pages as leading } from './features/leading/pages.ts'
import { pages as participation } from './features/participation/pages.ts'
import { pages as plan } from './features/plan/pages.ts'
import { pages as progress } from './features/progress/pages.ts'
import { pages as proposals } from './features/proposals/pages.ts'
import { pages as sdgs } from './features/sdgs/pages.ts'
import { pages as search } from './features/search/pages.ts'
import { aboutPages, pages as settings } from './features/settings/pages.ts'
import { pages as submissions } from './features/submissions/pages.ts'
import { paperPages, pages as surveys } from './features/surveys/pages.ts'
import type { PlacedPage } from './page/openPage.ts'

/** Every page of the app, each below its tab. */
export const placedPages: readonly PlacedPage[] = [
  ...home.map(page => ({ page, tab: 'home', isAboutPlan: true } as const)),
  ...[plan, leading, sdgs, divisions, costs, progress, introduction, search].flat().map(page => ({ page, tab: 'plan', isAboutPlan: true } as const)),
  ...glossary.map(page => ({ page, tab: 'plan', isAboutPlan: false, hasOwnTexts: true } as const)),
  ...[participation, surveys, comments, events, proposals, submissions].flat().map(page => ({ page, tab: 'participation', isAboutPlan: false } as const)),
  ...paperPages.map(page => ({ page, tab: 'participation', isAboutPlan: false, hasOwnTexts: true } as const)),
  ...follow.map(page => ({ page, tab: 'follow', isAboutPlan: false } as const)),
  ...[...aboutPages, ...accessibility].map(page => ({ page, tab: 'settings', isAboutPlan: false, hasOwnTexts: true } as const)),
  ...settings.map(page => ({ page, tab: 'settings', isAboutPlan: false } as const)),
]
