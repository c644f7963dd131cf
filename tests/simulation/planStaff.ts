import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { sampleSurvey } from '../storage/samples.ts'
import { opening } from './forms.ts'
import type { PlanFate } from './planFate.ts'
import type { PlanHistory } from './planHistory.ts'
import type { World } from './world.ts'

const hour = 3_600_000
const day = 24 * hour
const policies = ['1-1', '1-2', '2-1'] as const
/** For which something is taken back, one after the other. */
const reasons = 7

/** What the staff do with the plan. */
export interface PlanStaff {
  /** The first edition that readers may see. */
  readonly begin: () => Promise<void>
  /** One of the texts is another, or a form is; nothing where the server is down. */
  readonly publish: () => Promise<void>
  /** The call is taken back for another reason than before: so one edition follows the other, each as different, without the server's files growing. */
  readonly takeBack: () => Promise<void>
  /** Works until a moment: publishes, copies the database, puts a copy back and loses files where the fate of the city wants it. */
  readonly work: (until: number, isRestored: () => boolean, happens: PlanFate) => void
}

/** Staff who have published nothing. */
export function createPlanStaff({ time, chance: ofWorld, activity, city, place }: World, history: PlanHistory): PlanStaff {
  const chance = ofWorld.branch()
  const texts: Record<string, object> = {
    outline: { plan: { title: '見本の計画' }, number: 0 }, overview: { introduction: [], number: 0 }, guideline: { guideline: '見本', number: 0 },
    ...Object.fromEntries(policies.map(id => [`policies-${id}`, { basicPolicyId: id, text: '見本', number: 0 }])),
    readings: { words: [], number: 0 }, synonyms: { groups: [], number: 0 },
  }
  const names = Object.keys(texts) as [string, ...string[]]
  let number = 0

  /** The server stops and starts again at once; what is done in between is done while it is down. */
  async function restart(meanwhile: () => void): Promise<void> {
    await city.crash()
    meanwhile()
    await city.start()
    history.published(city.manifest())
  }

  const writeDataset = (): void => place.writeDataset(texts, ['readings'])

  function changeText(): void {
    number += 1
    const name = chance.oneOf(names)
    texts[name] = { ...texts[name], number }
    writeDataset()
  }

  const publishText = (): Promise<void> => restart(changeText)

  async function publishForm(): Promise<void> {
    const { publications } = city.storage()
    const version = ((await publications.latest('survey', 'park'))?.version ?? 0) + 1
    await publications.publish({ kind: 'survey', id: 'park', version, publishedAt: opening, document: sampleSurvey(version) })
    await city.refresh()
    history.published(city.manifest())
  }

  async function takeBack(): Promise<void> {
    number += 1
    await city.storage().publications.setState('call', 'green', { withdrawn: { at: opening, reason: `見本${number % reasons}` } })
    await city.refresh()
    history.published(city.manifest())
  }

  async function publish(): Promise<void> {
    if (city.isUp()) await chance.oneOf([publishText, publishForm, takeBack])()
  }

  async function everyDay(isRestored: () => boolean, happens: PlanFate): Promise<void> {
    if (!city.isUp()) return
    const isPutBack = city.hasCopy() && isRestored()
    const isLost = happens('publishedLost')
    if (isPutBack || isLost) await restart(() => {
      if (isPutBack) city.restore()
      if (isLost) rmSync(join(place.dataDir, 'published'), { recursive: true, force: true })
      // Of both at once no server can know what number it gave last: phones keep what they have until something is published anew.
      if (isPutBack && isLost) changeText()
    })
    if (!city.hasCopy() || chance.perMille(300)) city.backUp()
  }

  function repeat(until: number, pause: () => number, work: () => Promise<void>): void {
    time.after(pause(), () => {
      if (time.now() > until) return
      void activity.during(work)
      repeat(until, pause, work)
    })
  }

  return {
    publish,
    takeBack,
    begin: () => restart(writeDataset),
    work(until, isRestored, happens) {
      repeat(until, () => chance.between(hour, 12 * hour), publish)
      repeat(until, () => day, () => everyDay(isRestored, happens))
    },
  }
}
