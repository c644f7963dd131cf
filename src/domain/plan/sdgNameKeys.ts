import type { MessageKey } from '../language/message.ts'

/** The official names of the 17 Sustainable Development Goals in the languages of the app, goal 1 first. */
export const sdgNameKeys = [
  'sdgs.goal1', 'sdgs.goal2', 'sdgs.goal3', 'sdgs.goal4', 'sdgs.goal5', 'sdgs.goal6', 'sdgs.goal7', 'sdgs.goal8', 'sdgs.goal9',
  'sdgs.goal10', 'sdgs.goal11', 'sdgs.goal12', 'sdgs.goal13', 'sdgs.goal14', 'sdgs.goal15', 'sdgs.goal16', 'sdgs.goal17',
] as const satisfies readonly MessageKey[]

/** The official name of a goal. `goal` is 1 to 17; any other number is an error of the caller and throws a `RangeError`. */
export function sdgNameKey(goal: number): MessageKey {
  const key = sdgNameKeys[goal - 1]
  if (key === undefined) throw new RangeError(`no Sustainable Development Goal ${goal}`)
  return key
}
