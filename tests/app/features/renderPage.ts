import { createMemoryHistory, createRouter } from 'vue-router'
import { featurePages } from './featurePages.ts'
import { realPlan } from './realPlan.ts'
import type { ReadText } from '../../../src/app/ui/text/textReading.ts'
import { renderHtml, textOf } from '../ui/renderHtml.ts'

/** A page as a reader gets it. */
export interface RenderedPage {
  readonly title: string
  readonly html: string
  /** What stands on the page, without its markup. */
  readonly text: string
  /** The addresses within the app to which it leads. */
  readonly links: readonly string[]
}

const router = createRouter({
  history: createMemoryHistory(),
  routes: [
    ...featurePages.map(page => ({ path: page.path, name: page.name, component: {} })),
    { path: '/:path(.*)*', name: 'unknown', component: {} },
  ],
})

/** Renders the page at an address with the real plan, with readings where `read` gives some; `undefined` where there is no such page. */
export async function renderPage(address: string, read?: ReadText): Promise<RenderedPage | undefined> {
  const { name, params } = router.resolve(address)
  const page = featurePages.find(candidate => candidate.name === name)
  const plain = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, String(value)]))
  const loaded = await page?.load(realPlan, plain)
  if (!page || !loaded) return undefined
  const { default: component } = await page.component()
  const html = await renderHtml(component, loaded.props, undefined, read)
  const links = [...html.matchAll(/href="(\/[^"#]*)"/g)].map(match => match[1] ?? '')
  return { title: loaded.title, html, text: textOf(html), links: [...new Set(links)] }
}
