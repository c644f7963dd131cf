import type { WebStorage } from '../db/webStorage.ts'

const key = 'materials-declined'

/** The paths of the PDFs that the person has taken off the phone: they are not fetched again by themselves. */
export function declinedMaterials(memory: Pick<WebStorage, 'getItem'>): readonly string[] {
  return memory.getItem(key)?.split('\n').filter(path => path !== '') ?? []
}

/** Remembers, or with `isDeclined` false forgets, that the person does not want these. */
export function declineMaterials(memory: WebStorage, paths: readonly string[], isDeclined: boolean): void {
  const others = declinedMaterials(memory).filter(path => !paths.includes(path))
  memory.setItem(key, (isDeclined ? [...others, ...paths] : others).join('\n'))
}
