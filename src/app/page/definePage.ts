import type { Component } from 'vue'
import type { PlanReader } from '../db/planReader.ts'

/** The parameters of a page's path, decoded. */
export type PageParams = Readonly<Record<string, string>>

/**
 * A page of the app: its address, what it needs, its title, its component. The router loads the data before it shows
 * the page, so that a component gets everything as props, scroll can be restored at once, and the same definition can
 * be rendered ahead of time.
 */
export interface PageDefinition<Props extends object> {
  readonly name: string
  /** vue-router path, `/projects/:projectId`. */
  readonly path: string
  readonly component: () => Promise<{ default: Component }>
  /** The component's props, or `undefined` where there is no such page. */
  readonly load: (plan: PlanReader, params: PageParams) => Promise<Props | undefined>
  /** Title of the document, without the app's name, in the language that is spoken when it is asked for. */
  readonly title: (props: Props) => string
}

/** What a page is once its data is there. Its title is said anew when the app speaks another language. */
export interface LoadedPage {
  readonly title: string
  readonly props: object
}

/** A page with its props' type closed over, as the router keeps it. */
export interface Page {
  readonly name: string
  readonly path: string
  readonly component: () => Promise<{ default: Component }>
  readonly load: (plan: PlanReader, params: PageParams) => Promise<LoadedPage | undefined>
}

/** Defines a page; the type of `load`'s result and of `title`'s argument are held together. */
export function definePage<Props extends object>(definition: PageDefinition<Props>): Page {
  return {
    name: definition.name,
    path: definition.path,
    component: definition.component,
    async load(plan, params) {
      const props = await definition.load(plan, params)
      return props && {
        get title() {
          return definition.title(props)
        },
        props,
      }
    },
  }
}
