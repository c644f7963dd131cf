import type { Instant } from '../delivery/instant.ts'
import type { CallResult } from './callResult.ts'
import type { CallPhase, PublicCommentCall } from './publicCommentCall.ts'

/**
 * 段階: the phase of a call at one instant. The instant is an argument, never the clock. A withdrawal and published results outweigh
 * the window; 検討中 counts only once the window is over.
 */
export function callPhaseAt(call: Pick<PublicCommentCall, 'window' | 'withdrawn' | 'consideringSince'>, at: Instant, result?: CallResult): CallPhase {
  if (call.withdrawn) return 'withdrawn'
  if (result) return 'published'
  if (at < call.window.opensAt) return 'announced'
  if (at <= call.window.closesAt) return 'open'
  return call.consideringSince === undefined ? 'closed' : 'considering'
}
