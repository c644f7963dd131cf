import type { WordsState } from '../../submissions/wordsState.ts'

/** Whether what was written under this id was handed in: it waits, needs attention, or is at the city's. */
export function isHandedIn(state: WordsState, id: string): boolean {
  return state.kind === 'ready' && [...state.waiting, ...state.attention, ...state.received].some(item => item.id === id)
}
