import { defineStore } from 'pinia'
import { shallowReadonly, shallowRef } from 'vue'
import { t } from '../i18n/language.ts'
import type { OpenedPage, PageState } from './pageState.ts'

/** What a page is called in the title of the window. */
function titleOf(state: PageState): string {
  switch (state.kind) {
    case 'shown': return state.title
    case 'notFound': return t('page.notFound')
    case 'failed': return t('page.failed')
    case 'waiting': return t('page.waiting')
  }
}

/** One arrival on a page, for what has to happen once per navigation: focus and announcement. */
export interface Arrival {
  readonly path: string
  /** The id of the part of the page that was asked for; empty for the page as a whole. */
  readonly part: string
  readonly title: string
  /** The first page of a visit takes no focus: the browser has just announced it. */
  readonly isFirst: boolean
}

/** The page on the screen. The router puts it here; the shell shows it. */
export const useCurrentPage = defineStore('currentPage', () => {
  const state = shallowRef<PageState>({ kind: 'waiting' })
  const arrival = shallowRef<Arrival>()
  let opened: OpenedPage | undefined

  /** A navigation has ended here. */
  function arrive(page: OpenedPage, path: string, part = ''): void {
    arrival.value = { path, part, title: titleOf(page), isFirst: arrival.value === undefined }
    replace(page)
  }

  /** The page stays the same, its data is new. */
  function replace(page: OpenedPage): void {
    opened = page
    state.value = page
  }

  /** The page that was asked for waits for the plan. */
  function wait(): void {
    state.value = { kind: 'waiting' }
  }

  /** The person went back to where they were before what they asked for was there. */
  function stay(): void {
    if (opened) state.value = opened
  }

  return { state: shallowReadonly(state), arrival: shallowReadonly(arrival), arrive, replace, wait, stay }
})

/** The title of the window: `page | app`. */
export function windowTitle(state: PageState): string {
  return `${titleOf(state)} | ${t('app.name')}`
}
