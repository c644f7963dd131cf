import 'fake-indexeddb/auto'
import { createHash } from 'node:crypto'
import Dexie from 'dexie'
import { checkPlan, type PlanOutcome } from './checkPlan.ts'
import { createFate, type ChancyFate } from './fate.ts'
import { createPlanFate, type PlanFate, type ReaderFaults } from './planFate.ts'
import { createPlanHistory, type PlanHistory } from './planHistory.ts'
import { createPlanPhone, type PlanPhone } from './planPhone.ts'
import { createPlanStaff, type PlanStaff } from './planStaff.ts'
import { leaveEarlierPlan, loseChunk } from './planStorage.ts'
import { readUntil } from './readers.ts'
import { createWorld, type World } from './world.ts'

/** A world of readers: everything follows from the seed. */
export interface PlanSimulation {
  readonly seed: number
  readonly phones: number
  readonly days: number
  readonly faults: ReaderFaults
}

/** What came of it; `trace` is the same whenever the same seed is run again. */
export interface PlanSimulationResult extends PlanOutcome {
  readonly trace: string
  readonly met: ReadonlyMap<string, number>
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

interface Life {
  readonly phone: PlanPhone
  readonly spare: () => void
}

interface Surroundings {
  readonly world: World
  readonly history: PlanHistory
  readonly staff: PlanStaff
  readonly meet: (fault: string) => void
}

let worlds = 0

/** Lets readers, phones, network and city live for days of simulated time, then in peace, and checks what was read. */
export async function simulatePlan({ seed, phones, days, faults }: PlanSimulation): Promise<PlanSimulationResult> {
  const world = await createWorld(seed)
  const history = createPlanHistory()
  const staff = createPlanStaff(world, history)
  const met = new Map<string, number>()
  const surroundings = { world, history, staff, meet: (fault: string) => void met.set(fault, (met.get(fault) ?? 0) + 1) }
  const lives: Life[] = []
  worlds += 1
  try {
    const end = world.time.now() + days * day
    await staff.begin()
    for (let index = 0; index < phones; index += 1) lives.push(await beginLife(surroundings, { index, end, faults }))
    const ofCity = createPlanFate(faults.plan, world.chance.branch(), surroundings.meet)
    staff.work(end, () => isRestored(surroundings, faults), ofCity.happens)
    await world.pass((days + 1) * day)

    for (const { spare } of lives) spare()
    await world.pass(day)
    const late = await endInPeace(world, history, lives.map(({ phone }) => phone))
    const { trace } = await world.judge()
    const { broken, ...counts } = checkPlan(history)
    return { ...counts, broken: [...broken, ...late], met, trace: traceOf(trace, history) }
  }
  finally {
    for (const { phone } of lives) await Dexie.delete(phone.storageName)
    await world.close()
  }
}

function isRestored({ world, meet }: Surroundings, { general: { restored = 0 } }: ReaderFaults): boolean {
  const isNow = restored > 0 && world.chance.perMille(restored)
  if (isNow) meet('restored')
  return isNow
}

/** A phone of a reader; two of three have the plan of an earlier version of the app. */
async function beginLife(surroundings: Surroundings, { index, end, faults }: { readonly index: number, readonly end: number, readonly faults: ReaderFaults }): Promise<Life> {
  const { world, history, staff, meet } = surroundings
  const { time, chance, activity } = world
  const own = { name: `phone-${index}`, storageName: `plan-${worlds}-${index}`, address: `10.1.${index >> 8}.${index & 255}` }
  const fate = createFate(faults.general, time, chance.branch(), meet)
  const planFate = createPlanFate(faults.plan, chance.branch(), meet)
  const publish = (): void => void time.after(chance.between(0, 2_000), () => void activity.during(staff.publish))
  const phone = createPlanPhone({ ...own, chance: chance.branch(), fate, happens: planFate.happens, publish }, world, history)
  if (index % 3 < 2) history.note({ kind: 'left', phone: phone.name, edition: await leaveEarlierPlan(phone.storageName, world.city) })
  beginFate(surroundings, phone, { fate, happens: planFate.happens })
  void readUntil(end, phone, time, chance.branch())
  return {
    phone,
    spare() {
      fate.spare()
      planFate.spare()
    },
  }
}

function beginFate({ world: { time, activity }, history }: Surroundings, phone: PlanPhone, { fate, happens }: { readonly fate: ChancyFate, readonly happens: PlanFate }): void {
  fate.begin({ evict: () => void activity.during(phone.throwAway), poison: () => undefined })
  const everyHour = (): void => {
    time.after(hour, everyHour)
    if (happens('chunkLost')) void activity.during(async () => {
      if (await loseChunk(phone.storageName)) history.note({ kind: 'damaged', phone: phone.name })
    })
  }
  time.after(hour, everyHour)
}

/** Nothing goes wrong any more: what is open hears of a network, and shows the newest edition; so does the app opened anew, from the phone's storage. What is not so is told. */
export async function endInPeace(world: World, history: PlanHistory, phones: readonly PlanPhone[]): Promise<readonly string[]> {
  const newest = world.city.manifest().edition
  const looksNow = async (): Promise<readonly string[]> => {
    const first = history.events.length
    for (const phone of phones) for (const page of phone.pages()) void page.look()
    await world.pass(minute)
    return history.events.slice(first).flatMap(event => event.kind !== 'looked' || (event.look.kind === 'read' && event.look.edition === newest)
      ? []
      : [`${event.phone}, page ${event.page}: in the end ${event.look.kind === 'read' ? event.look.edition : event.look.kind}, not ${newest}`])
  }

  for (const phone of phones) for (const page of phone.pages()) page.hear('online')
  await world.pass(hour)
  const late = await looksNow()
  const first = history.events.length
  for (const phone of phones) {
    for (const { gate } of phone.pages()) gate.kill()
    phone.open()
  }
  await world.pass(hour)
  const lateAnew = await looksNow()
  const kept = history.events.slice(first).filter(event => event.kind === 'looked' && event.look.kind === 'read' && event.look.place === 'device')
  return [...late, ...lateAnew, ...phones.filter(({ name }) => !kept.some(({ phone }) => phone === name)).map(({ name }) => `${name}, the last page: the plan is not kept in the end`)]
}

function traceOf(trace: string, { editions, events }: PlanHistory): string {
  const plain = (_name: string, value: unknown): unknown => value instanceof Map ? [...value] : value
  return createHash('sha256').update(trace).update(JSON.stringify([editions, events], plain)).digest('hex')
}
