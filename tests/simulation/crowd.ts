import { generousLimit } from '../../src/server/limitRate.ts'
import type { Phone } from './phone.ts'
import type { Resident } from './resident.ts'
import { sharedAddress, type World } from './world.ts'

/** Many at one server: they are cut off from the city together, and come back together. */
export interface Crowd {
  /** How many of the phones go out through one address; each other has its own. */
  readonly behindOne: number
  /** After how many hours the line to the city is cut, and for how many. */
  readonly cutAfter: number
  readonly cutFor: number
}

const minute = 60_000
const hour = 60 * minute
/** How long others rush at the city through the same address when the line is back, and how often each asks, in milliseconds. */
const rush = 20_000
const beat = 10

/**
 * Cuts everybody off; in the last hour of it each resident wants one of the event's places; then all pages hear of a network at the same
 * moment. Who has got a place gives it back some time later, so that it goes to who waits.
 */
export function beginCrowd(world: World, { cutAfter, cutFor }: Crowd, lives: readonly { readonly phone: Phone, readonly resident: Resident }[]): void {
  const { time, chance, cut } = world
  const back = (cutAfter + cutFor) * hour
  time.after(cutAfter * hour, () => cut(true))
  for (const { resident } of lives) {
    time.after(back - chance.between(10 * minute, hour), () => void resident.register())
    time.after(back + chance.between(10 * minute, 2 * hour), () => void resident.giveBack())
  }
  time.after(back, () => {
    cut(false)
    for (const { phone } of lives) phone.page().hear('online')
    beginRush(world)
  })
}

/** Others behind the shared address, as many as fill a school or a village, ask for all that the city grants it at once, and then for twice what it grants on and on. */
function beginRush({ time, activity, city }: World): void {
  const ask = (requests: number): void => void activity.during(() => Promise.all(Array.from({ length: requests }, () =>
    city.answer({ method: 'GET', path: '/api/forms/eventRegistration/walk/versions/1', headers: {}, from: sharedAddress }))))
  ask(generousLimit.burst)
  for (let later = beat; later < rush; later += beat) time.after(later, () => ask(2 * generousLimit.perSecond * beat / 1_000))
}
