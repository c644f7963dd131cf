import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDeviceStore } from '../../../src/app/db/deviceStore.ts'
import { PlanDatabase } from '../../../src/app/db/planDatabase.ts'
import type { PlanStore } from '../../../src/app/db/planStore.ts'
import { syncPlan } from '../../../src/app/db/syncPlan.ts'
import { hashOf, publish, serve, type SampleServer } from './samplePlan.ts'

const names = ['outline', 'overview', 'policies-1'] as const
type Texts = Readonly<Record<string, string>>

/** What has to be true of the phone: the edition that it shows, of which nothing is missing. */
interface Model {
  shown: number
  published: number
  readonly editions: Map<number, Texts>
}

/** The phone, and a server that holds every edition that was ever published. */
interface Real {
  readonly store: PlanStore
  readonly database: PlanDatabase
  server: SampleServer
}

type PlanCommand = fc.AsyncCommand<Model, Real>

/** What the phone shows is whole, and is what the city published under that number. */
async function look({ shown, editions }: Readonly<Model>, { store }: Real): Promise<void> {
  const version = await store.current()
  expect(version?.edition ?? 0).toBe(shown)
  const texts = await Promise.all((version?.chunks ?? []).map(async ({ name, hash }) => [name, await store.text(hash)] as const))
  expect(Object.fromEntries(texts)).toEqual(editions.get(shown) ?? {})
}

const sync = ({ store, server }: Real) => syncPlan({ store, server, now: () => '2026-04-09T00:00:00.000Z', onProgress: () => undefined })

/** The city publishes an edition in which one text is another. */
class Publish implements PlanCommand {
  constructor(readonly name: typeof names[number]) {}
  check = (): boolean => true
  async run(model: Model, real: Real): Promise<void> {
    const number = model.editions.size + 1
    const texts = { ...model.editions.get(model.published), [this.name]: `{"見本":${number}}` }
    model.editions.set(number, texts)
    model.published = number
    real.server = serve(texts, number)
    await look(model, real)
  }

  toString = (): string => `publish(${this.name})`
}

/** The phone asks; some chunks arrive damaged, or the server is down. */
class Sync implements PlanCommand {
  constructor(readonly broken: readonly (typeof names[number])[], readonly isDown: boolean) {}
  check = (): boolean => true
  async run(model: Model, real: Real): Promise<void> {
    for (const name of this.broken) real.server.broken.add(name)
    real.server.isDown = this.isDown
    const { kind } = await sync(real)
    real.server.broken.clear()
    real.server.isDown = false
    // What was staged before need not be fetched again, so that a broken chunk may be there already.
    if (kind === 'updated') model.shown = model.published
    if (this.broken.length === 0 && !this.isDown && model.published >= model.shown) {
      expect(kind).not.toBe('failed')
      model.shown = model.published
    }
    await look(model, real)
  }

  toString = (): string => `sync(${this.broken.join()}${this.isDown ? ' down' : ''})`
}

/** The server is put back to an edition of before. */
class RollBack implements PlanCommand {
  check = ({ published }: Readonly<Model>): boolean => published > 1
  async run(model: Model, real: Real): Promise<void> {
    model.published -= 1
    real.server = serve(model.editions.get(model.published) ?? {}, model.published)
    if (model.published < model.shown) expect(await sync(real)).toEqual({ kind: 'failed', reason: 'olderEdition' })
    await look(model, real)
  }

  toString = (): string => 'rollBack'
}

/** The phone has lost a chunk of what it shows; it asks again. */
class LoseChunk implements PlanCommand {
  constructor(readonly name: typeof names[number]) {}
  check = ({ shown, published }: Readonly<Model>): boolean => shown > 0 && shown === published
  async run(model: Model, real: Real): Promise<void> {
    await real.database.chunks.delete(hashOf(model.editions.get(model.shown)?.[this.name] ?? ''))
    expect(await sync(real)).toEqual({ kind: 'updated' })
    await look(model, real)
  }

  toString = (): string => `lose(${this.name})`
}

/** The tab is closed, and the database opened anew. */
class Reopen implements PlanCommand {
  check = (): boolean => true
  async run(model: Model, real: Real): Promise<void> {
    real.database.close({ disableAutoOpen: false })
    await look(model, real)
  }

  toString = (): string => 'reopen'
}

const name = fc.constantFrom(...names)
const commands = fc.commands<Model, Real, false>([
  name.map(each => new Publish(each)),
  fc.tuple(fc.subarray([...names]), fc.boolean()).map(([broken, isDown]) => new Sync(broken, isDown)),
  fc.constant(new Sync([], false)),
  fc.constant(new RollBack()),
  name.map(each => new LoseChunk(each)),
  fc.constant(new Reopen()),
], { maxCommands: 15 })

let runs = 0

describe('syncPlan', () => {
  it('shows a whole edition and never an older one, whatever the city publishes and the network breaks (44)', async () => {
    await fc.assert(fc.asyncProperty(commands, async (given) => {
      const database = new PlanDatabase(`plan-model-${runs += 1}`)
      const first = Object.fromEntries(names.map((each, index) => [each, `{"見本":"最初の${index}"}`]))
      expect(publish(first).edition).toBe(1)
      const model: Model = { shown: 0, published: 1, editions: new Map([[1, first]]) }
      try {
        await fc.asyncModelRun(() => ({ model, real: { store: createDeviceStore(database), database, server: serve(first) } }), given)
      }
      finally {
        await database.delete()
      }
    }), { numRuns: 40 })
  })
})
