import 'fake-indexeddb/auto'
import { timesOf } from '../run/counts.ts'
import type { Outcome } from './checkHistory.ts'
import type { Places } from './checkPlaces.ts'
import { beginCrowd, type Crowd } from './crowd.ts'
import { createFate, type ChancyFate, type Faults } from './fate.ts'
import type { Phone, Tab } from './phone.ts'
import { evict, poison } from './phoneStorage.ts'
import type { Resident } from './resident.ts'
import { beginStaff } from './staff.ts'
import { createWorld, type World } from './world.ts'

/** A simulation: everything follows from the seed. */
export interface Simulation {
  readonly seed: number
  readonly phones: number
  readonly days: number
  readonly faults: Faults
  readonly crowd?: Crowd
}

/** What came of it; `trace` is the same whenever the same seed is run again. */
export interface SimulationResult extends Outcome {
  readonly trace: string
  /** The faults that happened, and how often. */
  readonly met: ReadonlyMap<string, number>
  /** How many requests the city's own limit sent away. */
  readonly limited: number
  /** Places of the event in the end. */
  readonly places: Omit<Places, 'broken'>
  /** What waited on a phone when it had been handed round. */
  readonly longestQueue: number
}

/** So many write with a phone that is handed round. */
export const queueLength = timesOf({ quick: 100, whole: 1_000 })

const hour = 3_600_000
const day = 24 * hour
const quietDays = 3

interface Life {
  readonly phone: Phone
  readonly resident: Resident
  readonly fate: ChancyFate
}

/** Lets residents, phones, network and city live for days of simulated time, then in peace for some more, and checks what is left. */
export async function simulate({ seed, phones, days, faults, crowd }: Simulation): Promise<SimulationResult> {
  const world = await createWorld(seed, crowd?.behindOne)
  const { time, activity, history } = world
  try {
    const end = time.now() + days * day
    const met = new Map<string, number>()
    let longestQueue = 0
    const meet = (fault: string): void => void met.set(fault, (met.get(fault) ?? 0) + 1)
    const lives = Array.from({ length: phones }, (): Life => {
      const fate = createFate(faults, time, world.chance.branch(), meet)
      const { phone, resident } = world.settle(fate, world.chance.branch())
      fate.begin({
        evict: what => void activity.during(() => evict(phone, history, what)),
        poison: () => void activity.during(() => poison(phone)),
        handRound: () => void resident.handRound(queueLength).then(waiting => (longestQueue = Math.max(longestQueue, waiting))),
      })
      void resident.live(end)
      return { phone, resident, fate }
    })
    if (crowd) beginCrowd(world, crowd, lives)
    const overbooked = beginCounting(world)
    beginStaff(world, end, faults, meet)
    time.after(days * day / 2, () => void activity.during(world.publishAnew))
    await world.pass((days + 1) * day)

    for (const { fate } of lives) fate.spare()
    await world.pass(day)
    await bePatient(world, lives)
    const { broken: ofPlaces, ...places } = await world.places()
    const outcome = await world.judge()
    return { ...outcome, broken: [...outcome.broken, ...overbooked, ...ofPlaces], met, limited: world.limited(), places, longestQueue }
  }
  finally {
    await world.close()
  }
}

/** The staff look every hour how the places stand; what is found is added to the list that comes back. */
function beginCounting({ time, activity, city, places }: World): readonly string[] {
  const found: string[] = []
  async function everyHour(): Promise<void> {
    time.after(hour, () => void activity.during(everyHour))
    if (city.isUp()) found.push(...(await places()).broken)
  }
  time.after(hour, () => void activity.during(everyHour))
  return found
}

/** Nothing goes wrong any more: one page on each phone sends what is left, and its person sends again what the city lost. */
async function bePatient(world: World, lives: readonly Life[]): Promise<void> {
  for (const { phone } of lives) for (const tab of phone.tabs()) tab.gate.kill()
  const tabs = lives.map(({ phone }) => ({ phone, tab: phone.open() }))
  for (let quiet = 0; quiet < quietDays; quiet += 1) {
    await world.pass(day)
    for (const { phone, tab } of tabs) {
      postLostAgain(world, phone, tab)
      tab.show(false)
      tab.show(true)
    }
  }
  await world.pass(day)
}

function postLostAgain({ history }: World, phone: Phone, tab: Tab): void {
  const state = tab.state()
  for (const { id } of state.kind === 'ready' ? state.received.filter(({ lostAt }) => lostAt !== undefined) : []) {
    history.note(phone.name, id, phone.now(), { kind: 'postedAgain' })
    void tab.keeper.postAgain(id)
  }
}
