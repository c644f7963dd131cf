import type { ReceivedState } from './receipt.ts'

const order: readonly ReceivedState[] = ['received', 'superseded', 'withdrawn']

/**
 * Of two states of one thing received the one that came later. States only go forward (送信済み, 訂正済み, 取下げ済み): an answer of the server
 * that was long on its way takes nothing back.
 */
export function laterState(one: ReceivedState, other: ReceivedState): ReceivedState {
  return order.indexOf(one) > order.indexOf(other) ? one : other
}
