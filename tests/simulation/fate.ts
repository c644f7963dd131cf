import type { Chance } from './chance.ts'
import type { UpgradeEnd } from './gatedOpening.ts'
import type { StorageFault } from './gatedDatabase.ts'
import type { NetworkWeather } from './network.ts'
import { faultsOfWords, networkFaults, type Journey, type NetworkFault } from './networkFault.ts'
import type { VirtualTime } from './virtualTime.ts'

/** What may go wrong, and how often: in a thousand of its occasions. The numbers are those of the list of faults in docs/reliability.md. */
export interface Faults {
  readonly network?: Readonly<Partial<Record<NetworkFault, number>>>
  /** 14, 15: the phone has no connection for a while, and nobody tells the page; an occasion is an hour. */
  readonly offline?: number
  /** 16: the connection comes and goes for some minutes; an occasion is an hour. */
  readonly flapping?: number
  /** 34: the phone's clock jumps, up to 90 days both ways; an occasion is an hour. */
  readonly clockJumps?: number
  /** 22, 23, 24: the storage is full, a transaction is broken off, the connection is lost; an occasion is an access. */
  readonly storageFull?: number
  readonly transactionAborted?: number
  readonly connectionLost?: number
  /** 25, 28: the browser refuses to open the database, or never answers; an occasion is each opening. */
  readonly openRefused?: number
  readonly openHangs?: number
  /** 26: the page ends while the browser makes its database; an occasion is each making. */
  readonly makingKilled?: number
  /** 17, 18: page or worker is killed; an occasion is a boundary between it and the world. */
  readonly killed?: number
  /** 20: page or worker is frozen, with whatever it holds; the same occasions. */
  readonly frozen?: number
  /** 27: the browser throws the phone's storage away, or the database alone; an occasion is an hour. */
  readonly evicted?: number
  readonly databaseLost?: number
  /** 42: a word that waits to be sent is altered in the storage; an occasion is an hour. */
  readonly poisoned?: number
  /** 41: the city's server is put back to an older copy; an occasion is a day. */
  readonly restored?: number
  /** 10: the city takes a form back, and opens it again the next day; an occasion is a day. */
  readonly gone?: number
  /** 43: the phone is handed round for a day without a connection, until a thousand have written with it; an occasion is a phone. */
  readonly queue?: number
}

/** What happens to a phone from without. */
export interface PhoneFate extends NetworkWeather {
  /** How far the phone's clock is ahead, in milliseconds. */
  readonly clockOffset: () => number
  readonly storageFaultOf: (isWrite: boolean) => StorageFault | undefined
  /** At every passing of a boundary: whether page or worker is killed here, or the browser freezes it for so many milliseconds. */
  readonly atBoundary: () => 'goesOn' | 'killed' | { readonly frozenFor: number }
  readonly opening: () => 'opens' | 'refused' | 'hangs'
  readonly making: () => UpgradeEnd | undefined
}

/** What happens to a phone's storage while no page is looking. */
export interface StorageFate {
  readonly evict: (what: 'all' | 'database') => void
  readonly poison: () => void
}

/** What else is done with a phone. */
export interface PhoneUse {
  readonly handRound: () => void
}

/** A fate that ends: from then on nothing goes wrong any more. */
export interface ChancyFate extends PhoneFate {
  readonly begin: (phone: StorageFate & Partial<PhoneUse>) => void
  readonly spare: () => void
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** The fate of a phone to which nothing ever happens. */
export const calm: PhoneFate = {
  isConnected: () => true,
  journeyOf: () => ({ there: 20, back: 20, share: 0, isCutOff: false }),
  clockOffset: () => 0,
  storageFaultOf: () => undefined,
  atBoundary: () => 'goesOn',
  opening: () => 'opens',
  making: () => undefined,
}

/** A phone's fate under these faults, until it is spared. Each fault is told when it happens. */
export function createFate(faults: Faults, time: VirtualTime, chance: Chance, onFault: (name: Exclude<keyof Faults, 'network'> | NetworkFault) => void): ChancyFate {
  let isSpared = false
  let connectedFrom = 0
  let steadyFrom = 0
  let offset = 0
  const comes = (rate: number | undefined): boolean => !isSpared && rate !== undefined && rate > 0 && chance.perMille(rate)
  const happens = (name: Exclude<keyof Faults, 'network'>, rate: number | undefined): boolean => {
    const isNow = comes(rate)
    if (isNow) onFault(name)
    return isNow
  }
  const network = namesOf(faults.network ?? {})

  function everyHour(storage: StorageFate): void {
    if (isSpared) return
    if (happens('offline', faults.offline)) connectedFrom = time.now() + chance.oneOf([5_000, 10 * minute, 8 * hour, 3 * day])
    if (happens('flapping', faults.flapping)) steadyFrom = time.now() + chance.between(minute, hour)
    if (happens('clockJumps', faults.clockJumps)) offset = chance.oneOf([0, hour, -hour, 90 * day, -90 * day, chance.between(-hour, hour)])
    // One at a time: nothing but the app makes the database anew.
    if (happens('poisoned', faults.poisoned)) storage.poison()
    else if (happens('evicted', faults.evicted)) storage.evict('all')
    else if (happens('databaseLost', faults.databaseLost)) storage.evict('database')
    time.after(hour, () => everyHour(storage))
  }

  return {
    begin(phone) {
      if (happens('queue', faults.queue)) {
        connectedFrom = time.now() + day
        phone.handRound?.()
      }
      everyHour(phone)
    },
    spare() {
      isSpared = true
      offset = 0
    },
    isConnected: () => isSpared || (time.now() >= connectedFrom && (time.now() >= steadyFrom || chance.perMille(500))),
    clockOffset: () => offset,
    journeyOf({ method }): Journey {
      const found = network.find(([, rate]) => comes(rate))?.[0]
      const fault = method === 'GET' && found !== undefined && faultsOfWords.includes(found) ? undefined : found
      if (fault) onFault(fault)
      return { fault, there: chance.between(5, 800), back: chance.between(5, 800), share: chance.real(), isCutOff: time.now() < steadyFrom && happens('flapping', 500) }
    },
    storageFaultOf(isWrite) {
      const when = isWrite && chance.perMille(500) ? 'after' : 'before'
      if (isWrite && happens('storageFull', faults.storageFull)) return { error: new DOMException('', 'QuotaExceededError'), when: 'before' }
      if (happens('transactionAborted', faults.transactionAborted)) return { error: new DOMException('', 'AbortError'), when }
      if (happens('connectionLost', faults.connectionLost)) return { error: new DOMException('Connection to Indexed Database server lost.', 'UnknownError'), when }
      return undefined
    },
    atBoundary: () => happens('killed', faults.killed) ? 'killed' : happens('frozen', faults.frozen) ? { frozenFor: chance.between(1_000, 3 * hour) } : 'goesOn',
    opening: () => happens('openRefused', faults.openRefused) ? 'refused' : happens('openHangs', faults.openHangs) ? 'hangs' : 'opens',
    making: () => happens('makingKilled', faults.makingKilled) ? chance.oneOf(['before', 'after']) : undefined,
  }
}

function isNetworkFault(name: string): name is NetworkFault {
  return name in networkFaults
}

function namesOf(rates: NonNullable<Faults['network']>): readonly (readonly [NetworkFault, number | undefined])[] {
  return Object.keys(rates).filter(isNetworkFault).map(name => [name, rates[name]] as const)
}
