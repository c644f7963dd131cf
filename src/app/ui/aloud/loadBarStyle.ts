import href from './aloudBar.css?url'

let loading: Promise<void> | undefined

/** Loads the style of the controls, once. Rejects where it cannot be had, so that the controls do not come without it. */
export function loadBarStyle(): Promise<void> {
  loading ??= new Promise<void>((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => {
      loading = undefined
      link.remove()
      reject(new Error(`${href} could not be loaded`))
    })
    document.head.append(link)
  })
  return loading
}
