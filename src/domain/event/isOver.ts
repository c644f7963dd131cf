import type { Instant } from '../delivery/instant.ts'
import { endOf } from './eventInstants.ts'
import type { ParticipationEvent } from './participationEvent.ts'

/** 終了: whether an event is over at one instant. */
export function isOver({ time }: Pick<ParticipationEvent, 'time'>, at: Instant): boolean {
  return endOf(time) <= at
}
