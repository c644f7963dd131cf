import { wayOutOf } from '../../src/domain/submission/outboxItem.ts'
import { placementOf } from '../../src/domain/submission/receivedItem.ts'
import { registration } from './forms.ts'
import { createOrders, type OrderParts } from './orders.ts'
import type { Tab } from './phone.ts'
import type { VirtualTime } from './virtualTime.ts'

/** What a resident knows and uses. */
export interface ResidentParts extends OrderParts {
  readonly time: VirtualTime
  /** Compares a receipt with the city's row before the person lets it go. */
  readonly isInCity: (id: string, hash: string) => Promise<boolean>
}

const minute = 60_000
const longestPause = 90 * minute
const mostTabs = 2
/** A person with so many receipts puts some away, and so many at a time. */
const manyReceipts = 6
const tidied = 10

/** A resident who uses a phone in every way that the app offers, until a moment, and writes down what was done. */
export function createResident({ time, isInCity, ...parts }: ResidentParts) {
  const { phone, chance, forms } = parts
  const pause = (least: number, most: number): Promise<void> => time.sleep(chance.between(least, most))
  const orders = createOrders(parts, { parts: () => chance.between(1, 3), pause: () => pause(50, 2 * minute), isFinished: () => !chance.perMille(100) })
  const others = createOrders(parts, { parts: () => 1, pause: () => pause(1_000, 30_000), isFinished: () => true })
  /** One of the pages, or a new one in the place of one that says it can keep nothing: mostly it is opened anew then. */
  const aTab = (): Tab => {
    const tabs = phone.tabs()
    const tab = tabs[chance.between(0, Math.max(0, tabs.length - 1))]
    if (tab?.state().kind === 'failed' && chance.perMille(700)) tab.gate.kill()
    return tab === undefined || tab.gate.isDead() ? phone.open() : tab
  }

  /** 要確認: what the city did not take is sent again, written again or thrown away. */
  async function mend(tab: Tab): Promise<void> {
    const state = tab.state()
    const [item] = state.kind === 'ready' ? state.attention : []
    if (!item) return
    if (wayOutOf(item) !== 'none' && chance.perMille(600)) await orders.writeAgain(tab, item.id)
    else if (chance.perMille(500)) await orders.sendAgain(tab, item.id)
    else await orders.discard(tab, item.id)
  }

  /** 送信済み: corrected, withdrawn, sent again where the city lost it, or its receipt put away. */
  async function tend(tab: Tab): Promise<void> {
    const state = tab.state()
    if (state.kind !== 'ready' || state.received.length === 0) return
    const lost = state.received.find(({ lostAt }) => lostAt !== undefined)
    const item = lost ?? state.received[chance.between(0, state.received.length - 1)]
    if (!item) return
    if (lost) await orders.postAgain(tab, lost.id)
    else if (chance.perMille(300)) await orders.correct(tab, item.id)
    else if (chance.perMille(200)) await orders.withdraw(tab, item.id)
  }

  /** Old receipts are put away, once they were compared with what the city has. */
  async function tidy(tab: Tab): Promise<void> {
    const state = tab.state()
    for (const { id, receipt } of state.kind === 'ready' ? state.received.slice(manyReceipts, manyReceipts + tidied) : []) {
      if (tab.gate.isDead() || !await isInCity(id, receipt.hash)) return
      await orders.removeReceipt(tab, id)
    }
  }

  /** What the phone and its browser do of their own accord. */
  async function disturb(tab: Tab): Promise<void> {
    const turn = chance.between(0, 99)
    if (turn < 25 && phone.tabs().length < mostTabs) phone.open()
    else if (turn < 50) tab.gate.kill()
    else if (turn < 70) tab.show(chance.perMille(500))
    else if (turn < 80) tab.hear(chance.oneOf(['online', 'pageshow']))
    else await phone.wakeWorker()
  }

  async function act(tab: Tab): Promise<void> {
    const turn = chance.between(0, 99)
    if (turn < 52) await orders.write(tab, chance.oneOf(forms()))
    else if (turn < 64) await orders.goOn(tab)
    else if (turn < 72) await mend(tab)
    else if (turn < 80) await tend(tab)
    else if (turn < 96) await disturb(tab)
    else await tab.outcomeOf(tab.keeper.tryNow())
  }

  return {
    /** 参加申込: wants one of the places that are few. */
    register: (): Promise<void> => orders.write(aTab(), registration),
    /** 取下げ of a registration that has a place, which others wait for. */
    async giveBack(): Promise<void> {
      const tab = phone.page()
      const state = tab.state()
      const placed = state.kind === 'ready' ? state.received.find(item => item.state === 'received' && placementOf(item) === 'accepted') : undefined
      if (placed) await orders.withdraw(tab, placed.id)
    },
    /** Lets others write with the phone, so many one after the other; how much waits then, as the page shows it. */
    async handRound(many: number): Promise<number> {
      for (let count = 0; count < many; count += 1) await others.write(aTab(), chance.oneOf(forms()))
      const state = aTab().state()
      return state.kind === 'ready' ? state.waiting.length : 0
    },
    /** Lives with the phone until a moment. */
    async live(until: number): Promise<void> {
      while (time.now() < until) {
        await pause(minute, longestPause)
        await act(aTab())
        if (chance.perMille(400)) await tidy(aTab())
      }
    },
  }
}

/** Who uses a phone. */
export type Resident = ReturnType<typeof createResident>
