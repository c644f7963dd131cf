import { createHash } from 'node:crypto'
import { openWebStorage } from '../../src/app/db/webStorage.ts'
import { createUnsentMarks, type UnsentMarks } from '../../src/app/submissions/createUnsentMarks.ts'
import type { WordsPorts } from '../../src/app/submissions/wordsPorts.ts'
import { createWordsKeeper, type WordsKeeper } from '../../src/app/submissions/createWordsKeeper.ts'
import type { WordsState } from '../../src/app/submissions/wordsState.ts'
import type { Instant } from '../../src/domain/delivery/instant.ts'
import type { Identity } from '../../src/domain/submission/draft.ts'
import type { Fetch } from '../../src/outbox/askWithin.ts'
import { createIdentity } from '../../src/outbox/createIdentity.ts'
import { drain } from '../../src/outbox/drain.ts'
import { openExistingWords } from '../../src/outbox/openExistingWords.ts'
import { openWords } from '../../src/outbox/openWords.ts'
import { createTabLock } from '../../src/outbox/tabLock.ts'
import type { WordsChannel, WordsMessage } from '../../src/outbox/wordsChannel.ts'
import { outboxLockName, type WordsDatabase } from '../../src/outbox/wordsDatabase.ts'
import type { Activity } from './activity.ts'
import type { Chance } from './chance.ts'
import type { PhoneFate } from './fate.ts'
import { openGatedDatabase } from './gatedDatabase.ts'
import type { Gate } from './gate.ts'
import type { Network } from './network.ts'
import { createPageGate, createPageFetch } from './pageBorders.ts'
import { createPhoneChannel } from './phoneChannel.ts'
import type { VirtualTime } from './virtualTime.ts'
import { createPhoneLocks } from './webLocks.ts'

/** The world that phones share. */
export interface PhoneWorld {
  readonly time: VirtualTime
  readonly activity: Activity
  readonly network: Network
}

/** Which phone it is, and what happens to it. */
export interface PhoneOwn {
  readonly name: string
  /** The name of its storage among all that are simulated in this process. */
  readonly storageName: string
  readonly address: string
  readonly chance: Chance
  readonly fate: PhoneFate
}

/** A page of the app, with the product's own keeper of words. */
export interface Tab {
  readonly gate: Gate
  readonly keeper: WordsKeeper
  readonly database: () => Promise<WordsDatabase | undefined>
  readonly channel: WordsChannel
  readonly state: () => WordsState
  /** Hides the page or shows it again, as when another app comes to the front. */
  readonly show: (isVisible: boolean) => void
  /** Tells the page of a network, whether there is one or not, or that it is shown from the browser's memory. */
  readonly hear: (event: 'online' | 'pageshow') => void
  /** Waits for something that this tab does; `undefined` where it was killed before. */
  readonly outcomeOf: <Result>(work: Promise<Result>) => Promise<Result | undefined>
}

/** A resident's phone. */
export interface Phone {
  readonly name: string
  readonly storageName: string
  /** What it remembers beside its database. */
  readonly marks: UnsentMarks
  readonly now: () => Instant
  readonly newIdentity: () => Identity
  /** Opens a page, and begins to send what waits. */
  readonly open: () => Tab
  readonly tabs: () => readonly Tab[]
  /** The page that is open, or a new one. */
  readonly page: () => Tab
  /** Background Sync: the browser wakes the worker, which sends what waits and ends. */
  readonly wakeWorker: () => Promise<void>
}

const digest = (bytes: ArrayBuffer): Promise<string> => Promise.resolve(createHash('sha256').update(new Uint8Array(bytes)).digest('hex'))

/** A phone with an empty storage. */
export function createPhone({ name, storageName, address, chance, fate }: PhoneOwn, { time, activity, network }: PhoneWorld): Phone {
  const marks = createUnsentMarks(openWebStorage(() => { throw new DOMException('', 'SecurityError') }))
  const locks = createPhoneLocks()
  const channelOf = createPhoneChannel<WordsMessage>(time)
  const tabs = new Set<Tab>()
  const now = (): Instant => new Date(time.now() + fate.clockOffset()).toISOString()
  const newIdentity = (): Identity => createIdentity({ getRandomValues: (bytes) => {
    if (bytes instanceof Uint8Array) bytes.set(chance.bytes(bytes.length))
    return bytes
  } })

  const begin = (): Gate => createPageGate(fate, time)
  const fetchOf = (gate: Gate): Fetch => createPageFetch({ gate, network, weather: fate, address })

  function databaseOf(gate: Gate): WordsDatabase {
    return openGatedDatabase(storageName, { gate, activity, faultOf: fate.storageFaultOf, opening: fate.opening, making: fate.making })
  }

  function open(): Tab {
    const gate = begin()
    const database = databaseOf(gate)
    const channel = channelOf(gate)
    const shown: { visibilityState: DocumentVisibilityState } = { visibilityState: 'visible' }
    const document = Object.assign(new EventTarget(), shown)
    const window = new EventTarget()
    const ended = new Promise<undefined>(resolve => gate.atEnd(() => resolve(undefined)))
    let state: WordsState = { kind: 'loading' }
    const ports: WordsPorts = {
      openWords: onNew => openWords(database, onNew), marks, digest, fetch: fetchOf(gate), now, random: chance.real, channel, createIdentity: newIdentity,
      lock: createTabLock(locks(gate), outboxLockName), window, document, askBackgroundSync: () => Promise.resolve(), readPlace: () => Promise.resolve('firm'),
    }
    const keeper = createWordsKeeper(ports, { onState: next => (state = next), onSendFault: () => undefined, onNextTry: () => undefined, onGone: () => undefined })
    const tab: Tab = {
      gate, keeper, channel, database: keeper.database, state: () => state,
      outcomeOf: work => Promise.race([work, ended]),
      show(isVisible) {
        document.visibilityState = isVisible ? 'visible' : 'hidden'
        document.dispatchEvent(new Event('visibilitychange'))
      },
      hear: event => void window.dispatchEvent(new Event(event)),
    }
    gate.atEnd(() => tabs.delete(tab))
    tabs.add(tab)
    void keeper.start()
    return tab
  }

  async function wakeWorker(): Promise<void> {
    const gate = begin()
    const channel = channelOf(gate)
    const ended = new Promise<void>(resolve => gate.atEnd(resolve))
    const sending = async (): Promise<void> => {
      const database = await openExistingWords(databaseOf(gate))
      if (!database) return
      await drain({
        database, digest, fetch: fetchOf(gate), now, random: chance.real, lock: createTabLock(locks(gate), outboxLockName), owner: newIdentity().id,
        onChange: () => channel.tell({ kind: 'changed' }),
      })
      gate.kill()
    }
    await Promise.race([sending(), ended])
  }

  return { name, storageName, marks, now, newIdentity, open, tabs: () => [...tabs], page: () => [...tabs][0] ?? open(), wakeWorker }
}
