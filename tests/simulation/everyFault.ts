import type { Faults } from './fate.ts'
import { networkFaults } from './networkFault.ts'

/** Every fault at once, each often enough to meet the others; but for forms that are gone, which leave the others little to do. */
export const everyFault: Faults = {
  network: Object.fromEntries(Object.keys(networkFaults).map(fault => [fault, fault.startsWith('crash') ? 1 : 12])),
  offline: 60, flapping: 20, clockJumps: 10, storageFull: 3, transactionAborted: 5, connectionLost: 5, openRefused: 40, openHangs: 40, makingKilled: 200,
  killed: 2, frozen: 3, evicted: 1, databaseLost: 3, poisoned: 4, restored: 30, queue: 20,
}

/** Each fault by itself, by its name, as often as leaves a phone room to live. */
export const singleFaults: ReadonlyMap<string, Faults> = new Map<string, Faults>([
  ...Object.keys(networkFaults).map(fault => [fault, { network: { [fault]: 200 } }] as const),
  ['offline', { offline: 300 }],
  ['flapping', { flapping: 300 }],
  ['clockJumps', { clockJumps: 200 }],
  ['storageFull', { storageFull: 40 }],
  ['transactionAborted', { transactionAborted: 40 }],
  ['connectionLost', { connectionLost: 40 }],
  ['openRefused', { openRefused: 300 }],
  ['openHangs', { openHangs: 300 }],
  ['makingKilled', { makingKilled: 950 }],
  ['killed', { killed: 15 }],
  ['frozen', { frozen: 15 }],
  ['evicted', { evicted: 100 }],
  ['databaseLost', { databaseLost: 100 }],
  ['poisoned', { poisoned: 150 }],
  ['restored', { restored: 900 }],
  ['gone', { gone: 900 }],
  ['queue', { queue: 1_000 }],
])

/** Two faults in one world. */
export function both(one: Faults, other: Faults): Faults {
  return { ...one, ...other, network: { ...one.network, ...other.network } }
}
