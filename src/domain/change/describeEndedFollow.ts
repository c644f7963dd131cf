import { entityWords } from './changeWords.ts'
import type { EndedFollow } from './endedFollow.ts'

/** Tells the end of what was followed, and where the follow went. */
export function describeEndedFollow({ kind, name, heir }: EndedFollow): string {
  const told = `フォローしていた${entityWords[kind]}「${name}」は、この版の計画にありません。`
  return heir ? `${told}担当していた事業は、いま「${heir.name}」の担当です。フォローもそちらに移しました。` : told
}
