import 'fake-indexeddb/auto'
import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import type { Words } from '../../src/outbox/listWords.ts'
import { WordsDatabase } from '../../src/outbox/wordsDatabase.ts'
import { createTestCity, type TestCity } from '../server/testCity.ts'
import { createActivity, type Activity } from './activity.ts'
import { createChance, type Chance } from './chance.ts'
import { checkHistory, type Outcome } from './checkHistory.ts'
import { checkPlaces, type Places } from './checkPlaces.ts'
import { openCity, type City } from './city.ts'
import type { PhoneFate } from './fate.ts'
import { capacity, forms, opening, publishForms, publishSecondSurvey, registration, secondSurvey, type Form } from './forms.ts'
import { createHistory, type History } from './history.ts'
import { createNetwork, type Network } from './network.ts'
import { createPhone, type Phone } from './phone.ts'
import { wordsOn } from './phoneStorage.ts'
import { createResident, type Resident } from './resident.ts'
import { createStories, type Stories } from './stories.ts'
import { takeClone } from './takeClone.ts'
import { takeDisk } from './takeDisk.ts'
import { takeTimers } from './takeTimers.ts'
import { createVirtualTime, type VirtualTime } from './virtualTime.ts'

/** A city, its network and its time, and the phones that live in it. All that happens follows from the seed. */
export interface World {
  readonly time: VirtualTime
  readonly chance: Chance
  readonly activity: Activity
  readonly history: History
  readonly city: City
  /** Where its server and its dataset lie. */
  readonly place: TestCity
  readonly network: Network
  /** Writes something down for the trace. */
  readonly note: (line: string) => void
  /** A phone, who uses it, and the short stories that can be told with it. */
  readonly settle: (fate: PhoneFate, chance: Chance) => { readonly phone: Phone, readonly resident: Resident, readonly stories: Stories }
  readonly pass: (milliseconds: number) => Promise<void>
  /** The server stops where it stands; somebody starts it again later. */
  readonly crash: () => Promise<void>
  /** The database is put back to its last copy. */
  readonly restore: () => Promise<void>
  /** The survey has a question more from now on. */
  readonly publishAnew: () => Promise<void>
  /** Cuts everybody off from the city, or ends that. */
  readonly cut: (isOff: boolean) => void
  /** How many requests the city's limit has sent away. */
  readonly limited: () => number
  /** How the places of the event stand with the city. */
  readonly places: () => Promise<Places>
  /** Ends everything, and holds it against the promises. The trace is a hash of all that happened. */
  readonly judge: () => Promise<Outcome & { readonly trace: string }>
  readonly close: () => Promise<void>
}

/** The address of those who go out through one, as from a school or by a provider. */
export const sharedAddress = '203.0.113.1'

let worlds = 0

/** A city that has just published its forms. So many of the phones that come to it share an address. Only one world may be open at a time: its time is everybody's in this process. */
export async function createWorld(seed: number, behindOne = 0): Promise<World> {
  const number = worlds += 1
  const time = createVirtualTime(Date.parse(opening))
  const chance = createChance(seed)
  const activity = createActivity()
  const history = createHistory()
  const trace = createHash('sha256')
  const note = (line: string): void => void trace.update(`${line}\n`)
  const phones: Phone[] = []
  const giveBackTimers = takeTimers(time)
  const giveBackClone = takeClone()
  const giveBackDisk = takeDisk()
  const place = createTestCity()
  mkdirSync(place.dataDir, { recursive: true })
  const city = await openCity(place, () => new Date(time.now()).toISOString())
  await publishForms(city.storage())
  let published = forms

  async function crash(): Promise<void> {
    if (!city.isUp()) return
    await city.crash()
    time.after(chance.between(60_000, 3_600_000), () => void activity.during(city.start))
  }
  const network = createNetwork({
    time, activity, city, crash, onForged: id => void history.forged.add(id), onAnswer: note,
  })

  async function restore(): Promise<void> {
    if (!city.isUp()) return
    const before = await city.rows()
    await city.crash()
    city.restore()
    await city.start()
    const after = new Set((await city.rows()).map(({ receipt }) => receipt.id))
    for (const { receipt: { id } } of before) if (!after.has(id)) history.forgotten.add(id)
  }

  async function isInCity(id: string, hash: string): Promise<boolean> {
    const row = city.isUp() ? await activity.during(() => city.storage().submissions.find(id)) : undefined
    // The city's disk takes its own time: who asked goes on only when nothing else does.
    await time.sleep(1)
    return row?.receipt.hash === hash
  }

  return {
    time, chance, activity, history, city, place, network, note, crash, cut: network.cut, limited: network.limited,
    places: async () => checkPlaces(await city.rowsOf(registration.start.form), capacity),
    settle(fate, own) {
      const index = phones.length
      const address = index < behindOne ? sharedAddress : `10.0.${index >> 8}.${index & 255}`
      const phone = createPhone({ name: `phone-${index}`, storageName: `world-${number}-${index}`, address, chance: own, fate }, { time, activity, network })
      phones.push(phone)
      const parts = { phone, time, chance: own, history, forms: () => published }
      return { phone, resident: createResident({ ...parts, isInCity }), stories: createStories({ ...parts, activity, city, restore }) }
    },
    pass: milliseconds => time.passUntil(time.now() + milliseconds, activity.settled),
    restore,
    async publishAnew() {
      if (!city.isUp()) return
      await publishSecondSurvey(city.storage())
      await city.refresh()
      published = [secondSurvey, ...forms.slice(1)] as [Form, ...Form[]]
    },
    async judge() {
      for (const phone of phones) for (const tab of phone.tabs()) tab.gate.kill()
      await activity.settled()
      const words = new Map<string, Words>()
      for (const phone of phones) words.set(phone.name, await wordsOn(phone))
      const told = new Set(phones.flatMap(({ marks }) => marks.read().gone.map(({ id }) => id)))
      const rows = await city.rows()
      trace.update(JSON.stringify([...history.stories]))
      for (const { receipt: { id, hash, receivedAt } } of rows) trace.update(`${id} ${hash} ${receivedAt}\n`)
      return { ...checkHistory({ history, words, rows, told }), trace: trace.digest('hex') }
    },
    async close() {
      for (const { storageName } of phones) await new WordsDatabase(storageName).delete()
      await city.close()
      activity.end()
      giveBackTimers()
      giveBackClone()
      giveBackDisk()
      place.remove()
    },
  }
}
