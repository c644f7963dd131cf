import { createSSRApp, h, type Component } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory, createRouter } from 'vue-router'

/** The markup of a component without Vue's marks, with words in its default slot. Every address within the app resolves. */
export async function renderHtml(component: Component, props: object, words?: string): Promise<string> {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: {} }] })
  const render = () => h(component, props, words === undefined ? undefined : { default: () => words })
  const html = await renderToString(createSSRApp({ render }).use(router))
  return html.replace(/<!--.*?-->/g, '').replace(/ data-v-[\da-f]+(?:-s)?(?:="")?/g, '')
}

/** What a reader finds in some markup. */
export function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim()
}
