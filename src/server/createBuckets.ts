/** How much one network may ask of the API: `burst` at once, and `perSecond` on and on. */
export interface RateLimit {
  readonly burst: number
  readonly perSecond: number
}

/** What each network has left. A network that asked for nothing of late is not in it. */
export interface Buckets {
  /** Whether the network may ask at a time, in milliseconds of a clock that never goes back; what it asks is counted. */
  readonly take: (network: string, at: number) => boolean
  /** Lets go of those whose bucket is full again. */
  readonly forget: (at: number) => void
  readonly size: () => number
}

/** Full buckets for everyone. */
export function createBuckets({ burst, perSecond }: RateLimit): Buckets {
  const buckets = new Map<string, { left: number, at: number }>()
  const leftIn = (bucket: { readonly left: number, readonly at: number }, at: number): number => Math.min(burst, bucket.left + (at - bucket.at) / 1000 * perSecond)
  return {
    take(network, at) {
      const bucket = buckets.get(network)
      const left = bucket ? leftIn(bucket, at) : burst
      const isLet = left >= 1
      buckets.set(network, { left: isLet ? left - 1 : left, at })
      return isLet
    },
    forget(at) {
      for (const [network, bucket] of buckets) if (leftIn(bucket, at) >= burst) buckets.delete(network)
    },
    size: () => buckets.size,
  }
}
