import type { Language } from '../language/language.ts'
import { say } from '../language/say.ts'
import { entityWords } from './changeWords.ts'
import type { EndedFollow } from './endedFollow.ts'
import { isOfPlan } from './follow.ts'

/** Tells the end of what was followed, and where the follow went. */
export function describeEndedFollow(language: Language, { kind, name, heir }: EndedFollow): string {
  const told = { kind: say(language, entityWords[kind]), name }
  if (heir) return say(language, 'change.followMoved', { ...told, heir: heir.name })
  return say(language, isOfPlan(kind) ? 'change.followEnded' : 'change.followUnpublished', told)
}
