import { onScopeDispose, shallowReadonly, shallowRef, type ShallowRef } from 'vue'

/** How long a choice rests before it is taken, in milliseconds. */
const rest = 400

export interface RestingChoice<Value> {
  /** What is chosen and not yet taken. */
  readonly waiting: Readonly<ShallowRef<Value | undefined>>
  readonly choose: (value: Value) => void
  /** The keys that are pressed in the group of the choice. */
  readonly press: (event: Pick<KeyboardEvent, 'key'>) => void
  readonly release: () => void
}

/**
 * A choice among radio buttons: the arrow keys choose each that they pass, so one is taken once it rests; one that is clicked, or confirmed
 * by Enter or Space, at once. What waits when the page is left is taken as well.
 */
export function useRestingChoice<Value>(take: (value: Value) => void): RestingChoice<Value> {
  const waiting = shallowRef<Value>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isMoving = false

  function settle(): void {
    clearTimeout(timer)
    const value = waiting.value
    waiting.value = undefined
    if (value !== undefined) take(value)
  }

  function choose(value: Value): void {
    clearTimeout(timer)
    waiting.value = value
    if (isMoving) timer = setTimeout(settle, rest)
    else settle()
  }

  function press({ key }: Pick<KeyboardEvent, 'key'>): void {
    isMoving = key.startsWith('Arrow')
    if (key === 'Enter' || key === ' ') settle()
  }

  onScopeDispose(settle)
  return { waiting: shallowReadonly(waiting), choose, press, release: () => { isMoving = false } }
}
