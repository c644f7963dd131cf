import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isLong, timesOf } from '../run/counts.ts'
import { createChance } from './chance.ts'
import { checkPlan } from './checkPlan.ts'
import { onceAt, onceFaults, type CountingFate, type OnceFault } from './onceAt.ts'
import { createPlanHistory, type PlanHistory } from './planHistory.ts'
import { createPlanPhone, type PlanPhone } from './planPhone.ts'
import { createPlanStaff, type PlanStaff } from './planStaff.ts'
import { leaveEarlierPlan } from './planStorage.ts'
import { seed } from './seed.ts'
import { endInPeace } from './simulatePlan.ts'
import { createWorld, type World } from './world.ts'

const minute = 60_000
/** Longer than a page stays frozen, and than the city is down. */
const aWhile = 130 * minute
const faults = Object.keys(onceFaults).filter((name): name is OnceFault => name in onceFaults)

describe('createPlanKeeper', () => {
  let world: World
  let history: PlanHistory
  let staff: PlanStaff
  let phones: PlanPhone[]

  beforeEach(async () => {
    world = await createWorld(seed)
    history = createPlanHistory()
    staff = createPlanStaff(world, history)
    phones = []
    await staff.begin()
  })
  afterEach(async () => {
    for (const { storageName } of phones) await Dexie.delete(storageName)
    await world.close()
  })

  /** A new edition, of which one of the pages hears first; the other page is opened anew where it is gone. */
  async function follow(phone: PlanPhone, turn: number): Promise<void> {
    await staff.takeBack()
    while (phone.pages().length < 2) phone.open()
    phone.pages()[turn % 2]?.hear('online')
    await lookAtAll(phone)
  }

  async function lookAtAll(phone: PlanPhone): Promise<void> {
    await world.pass(aWhile)
    for (const page of phone.pages()) void page.look()
    await world.pass(minute)
  }

  /** A phone on which two pages follow three editions, of which the last is read offline in the end; then all is quiet. How many places there were until then, and what is not as it should be. */
  async function live(fate: CountingFate, isUpgraded: boolean): Promise<{ readonly places: ReturnType<CountingFate['counted']>, readonly late: readonly string[] }> {
    const index = phones.length
    const own = { name: `phone-${index}`, storageName: `plan-points-${index}`, address: `10.1.${index >> 8}.${index & 255}` }
    // The same chance for each, so that all go the same way until the one thing happens.
    const phone = createPlanPhone({ ...own, chance: createChance(seed), fate, happens: () => false, publish: () => undefined }, world, history)
    phones.push(phone)
    if (isUpgraded) history.note({ kind: 'left', phone: phone.name, edition: await leaveEarlierPlan(phone.storageName, world.city) })
    phone.open()
    await lookAtAll(phone)
    for (let turn = 0; turn < 3; turn += 1) await follow(phone, turn)
    phone.disconnect(true)
    for (const { gate } of phone.pages()) gate.kill()
    phone.open()
    await lookAtAll(phone)
    phone.disconnect(false)
    const places = { ...fate.counted() }
    const late = await endInPeace(world, history, [phone])
    for (const { gate } of phone.pages()) gate.kill()
    return { places, late }
  }

  /** One of so many places by chance; in the long run all of them. */
  const some = (places: number): readonly number[] => isLong ? Array.from({ length: places }, (_, at) => at) : [world.chance.between(0, places - 1)]

  it.each([
    ['a phone that had no plan', false],
    ['a phone with the plan of an earlier version of the app', true],
  ] as const)('is broken off at every place where it meets the world, and shows whole editions, never an older one, and the newest in the end: %s', async (_name, isUpgraded) => {
    const { places, late: lateInCalm } = await live(onceAt(), isUpgraded)
    const lived = new Map<string, string>()
    const late = [...lateInCalm]
    const missed: string[] = []
    for (const fault of faults) {
      for (const at of some(places[onceFaults[fault]])) {
        const fate = onceAt(fault, at)
        lived.set(`phone-${phones.length}`, `${fault} at ${at}`)
        late.push(...(await live(fate, isUpgraded)).late)
        if (!fate.hasHappened()) missed.push(`${fault} at ${at}`)
      }
    }
    const { broken, looks, editions } = checkPlan(history)
    process.stdout.write(`plan: ${lived.size} of ${faults.reduce((sum, fault) => sum + places[onceFaults[fault]], 0)} points, ${looks} looks, ${editions} editions\n`)
    expect([...broken, ...late].map(line => `${lived.get(line.slice(0, line.indexOf(','))) ?? 'calm'}: ${line}`)).toEqual([])
    expect(missed).toEqual([])
  }, timesOf({ quick: 600_000, whole: 3_600_000 }))
})
