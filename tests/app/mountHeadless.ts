import { createRenderer, type App, type Component } from 'vue'

interface Place { parent: Place | null }

/** Vue with nothing to draw on: components live, watch and unmount as in a browser. */
const { createApp } = createRenderer<Place, Place>({
  patchProp: () => undefined,
  insert: (place, parent) => void (place.parent = parent),
  remove: place => void (place.parent = null),
  createElement: () => ({ parent: null }),
  createText: () => ({ parent: null }),
  createComment: () => ({ parent: null }),
  setText: () => undefined,
  setElementText: () => undefined,
  parentNode: place => place.parent,
  nextSibling: () => null,
})

/** Mounts a component that draws nothing, after `prepare` has given the app what it needs. Returns how to unmount it. */
export function mountHeadless(setup: () => void, prepare: (app: App<Place>) => void): () => void {
  const component: Component = {
    setup() {
      setup()
      return () => null
    },
  }
  const app = createApp(component)
  prepare(app)
  app.mount({ parent: null })
  return () => app.unmount()
}
