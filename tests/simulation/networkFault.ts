/** What happens to a request on its way, or at what stands before the server, with its number in the list of faults (docs/reliability.md). */
export const networkFaults = {
  lostBefore: 1,
  lostAfter: 2,
  cut: 3,
  late: 3,
  twice: 4,
  outOfOrder: 5,
  inParallel: 6,
  broken500: 7,
  broken502: 7,
  busy503: 7,
  busy429: 7,
  login401: 8,
  forbidden403: 8,
  altered: 9,
  notFound404: 10,
  taken: 11,
  captivePortal: 12,
  portalJson: 12,
  redirect: 13,
  noName: 14,
  newerPhone: 36,
  newerServer: 36,
  crashBefore: 41,
  crashAfter: 41,
} as const satisfies Readonly<Record<string, number>>

export type NetworkFault = keyof typeof networkFaults

/** What alters or repeats words, and has nothing to do where a request has none. */
export const faultsOfWords: readonly NetworkFault[] = ['altered', 'outOfOrder', 'taken', 'newerPhone']

/** What is to become of one request, all of it drawn before it goes: what others do meanwhile does not change it. */
export interface Journey {
  readonly fault?: NetworkFault | undefined
  /** How long the ways there and back take, in milliseconds. */
  readonly there: number
  readonly back: number
  /** From 0 inclusive to 1 exclusive: how much of a cut answer arrives, and how long something takes that may take long. */
  readonly share: number
  /** The connection is gone when the answer comes. */
  readonly isCutOff: boolean
}
