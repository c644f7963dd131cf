/** Lets tools that do not read .vue files know what such a file exports. */
declare module '*.vue' {
  import type { DefineComponent } from 'vue'

  const component: DefineComponent
  export default component
}
