import { calm, type PhoneFate } from './fate.ts'

/** What happens once: at a boundary between the app and the world, at an access to the storage, or to a request. */
export const onceFaults = {
  killed: 'boundary', frozen: 'boundary',
  storageFull: 'access', abortedBefore: 'access', abortedAfter: 'access', connectionLostAfter: 'access',
  lostBefore: 'request', lostAfter: 'request', crashBefore: 'request', crashAfter: 'request',
} as const satisfies Readonly<Record<string, 'boundary' | 'access' | 'request'>>

export type OnceFault = keyof typeof onceFaults

/** A fate that counts the places at which something can happen. */
export interface CountingFate extends PhoneFate {
  readonly counted: () => Readonly<Record<'boundary' | 'access' | 'request', number>>
  /** Whether the one thing has happened. */
  readonly hasHappened: () => boolean
}

/** A calm fate, but for one thing that happens at the so-manieth place of its kind, counted from 0. */
export function onceAt(fault?: OnceFault, at = 0): CountingFate {
  const counts = { boundary: 0, access: 0, request: 0 }
  let hasHappened = false
  const isNow = (place: keyof typeof counts): boolean => {
    const count = counts[place]
    counts[place] += 1
    const isIt = fault !== undefined && onceFaults[fault] === place && count === at
    hasHappened ||= isIt
    return isIt
  }
  return {
    ...calm,
    counted: () => counts,
    hasHappened: () => hasHappened,
    atBoundary: () => !isNow('boundary') ? 'goesOn' : fault === 'killed' ? 'killed' : { frozenFor: 2 * 3_600_000 },
    storageFaultOf() {
      if (!isNow('access')) return undefined
      if (fault === 'storageFull') return { error: new DOMException('', 'QuotaExceededError'), when: 'before' }
      if (fault === 'connectionLostAfter') return { error: new DOMException('Connection to Indexed Database server lost.', 'UnknownError'), when: 'after' }
      return { error: new DOMException('', 'AbortError'), when: fault === 'abortedAfter' ? 'after' : 'before' }
    },
    journeyOf(request) {
      const journey = calm.journeyOf(request)
      if (!isNow('request')) return journey
      const isOfNetwork = fault === 'lostBefore' || fault === 'lostAfter' || fault === 'crashBefore' || fault === 'crashAfter'
      return { ...journey, ...isOfNetwork && { fault } }
    },
  }
}
