import { createSSRApp, defineComponent, h, type WritableComputedRef } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory, createRouter } from 'vue-router'
import { describe, expect, it } from 'vitest'
import { useQueryChoice } from '../../../src/app/page/useQueryChoice.ts'

async function choiceAt(address: string) {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: {} }] })
  await router.push(address)
  const made: WritableComputedRef<'cost' | 'name'>[] = []
  const component = defineComponent({
    setup() {
      made.push(useQueryChoice('sort', () => ['cost', 'name']))
      return () => h('p')
    },
  })
  await renderToString(createSSRApp(component).use(router))
  const [choice] = made
  if (!choice) throw new Error('the component was not set up')
  return { choice, router }
}

describe('useQueryChoice', () => {
  it('reads the choice from the address, and takes what is none for the first', async () => {
    expect((await choiceAt('/costs?sort=name')).choice.value).toBe('name')
    expect((await choiceAt('/costs?sort=other')).choice.value).toBe('cost')
    expect((await choiceAt('/costs')).choice.value).toBe('cost')
  })

  it('writes the choice into the address beside what stands there, and leaves the first one out', async () => {
    const { choice, router } = await choiceAt('/costs?year=2021')
    choice.value = 'name'
    await expect.poll(() => router.currentRoute.value.fullPath).toBe('/costs?year=2021&sort=name')
    choice.value = 'cost'
    await expect.poll(() => router.currentRoute.value.fullPath).toBe('/costs?year=2021')
  })
})
