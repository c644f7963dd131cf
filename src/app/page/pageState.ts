import type { Component } from 'vue'
import type { Plan } from '../../domain/plan/plan.ts'

/** A page that is open, with everything that it shows. */
export interface ShownPage {
  readonly kind: 'shown'
  readonly title: string
  readonly component: Component
  readonly props: object
  /** The plan that the page is about, where it is about one. */
  readonly plan: Plan | undefined
}

/**
 * What an address has led to. `failed` because its `code` could not be loaded, or because its `data` could not be read.
 */
export type OpenedPage =
  | ShownPage
  | { readonly kind: 'notFound' }
  | { readonly kind: 'failed', readonly because: 'code' | 'data', readonly message: string }

/** What the screen shows: a page, or `waiting` while the first one waits for the plan. */
export type PageState = OpenedPage | { readonly kind: 'waiting' }
