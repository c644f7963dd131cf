import { readdirSync } from 'node:fs'
import { createPinia } from 'pinia'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory, createRouter } from 'vue-router'
import { describe, expect, it } from 'vitest'
import UiPage from '../../../src/app/dev/UiPage.vue'

/** The names of the components that are drawn with a page. */
async function drawn(): Promise<ReadonlySet<string>> {
  const names = new Set<string>()
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: {} }] })
  const app = createSSRApp(UiPage).use(router).use(createPinia()).mixin({
    beforeCreate(this: { readonly $options: { readonly __name?: string } }) {
      names.add(this.$options.__name ?? '')
    },
  })
  await renderToString(app)
  return names
}

describe('UiPage', () => {
  it('shows every base component: those of src/app/ui itself and of its forms', async () => {
    const components = ['src/app/ui', 'src/app/ui/form'].flatMap(folder => readdirSync(folder)).filter(name => name.endsWith('.vue')).map(name => name.slice(0, -4))
    const names = await drawn()
    expect(components.length).toBeGreaterThan(40)
    expect(components.filter(name => !names.has(name))).toEqual([])
  })
})
