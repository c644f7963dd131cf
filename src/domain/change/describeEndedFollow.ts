import type { Language } from '../language/language.ts'
import { say } from '../language/say.ts'
import { entityWords } from './changeWords.ts'
import type { EndedFollow } from './endedFollow.ts'

/** Tells the end of what was followed, and where the follow went. */
export function describeEndedFollow(language: Language, { kind, name, heir }: EndedFollow): string {
  const told = { kind: say(language, entityWords[kind]), name }
  return heir ? say(language, 'change.followMoved', { ...told, heir: heir.name }) : say(language, 'change.followEnded', told)
}
