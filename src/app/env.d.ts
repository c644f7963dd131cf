/** Lets tools that do not read .vue files know what such a file exports. */
declare module '*.vue' {
  import type { DefineComponent } from 'vue'

  const component: DefineComponent
  export default component
}

/** Where the file of a language's texts for the pages that explain is. */
declare module '*.json?pages&url' {
  const path: string
  export default path
}
