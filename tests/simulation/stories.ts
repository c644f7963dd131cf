import type { ReceivedItem } from '../../src/domain/submission/receivedItem.ts'
import type { Activity } from './activity.ts'
import type { City } from './city.ts'
import { forms, unanswered } from './forms.ts'
import { createOrders, type OrderParts } from './orders.ts'
import type { Tab } from './phone.ts'
import type { VirtualTime } from './virtualTime.ts'

/** What a short story needs besides a phone: its time, and a city that can be put back to an older copy. */
export interface StoryParts extends OrderParts {
  readonly time: VirtualTime
  readonly activity: Activity
  readonly city: Pick<City, 'backUp'>
  readonly restore: () => Promise<void>
}

/** What happens in them. */
export type StoryName = 'written, corrected and withdrawn' | 'refused and written again' | 'lost by the city and sent again' | 'left in mid-draft and gone on with'

type Step = (tab: Tab) => Promise<void>

const minute = 60_000
const hour = 60 * minute

/**
 * Short stories of one phone that go the same way each time. Every step is on the page that is open, or on a new one where that was
 * killed or shows nothing; what the page before may not have come to is asked for a second time.
 */
export function createStories({ time, activity, city, restore, ...parts }: StoryParts) {
  const { phone } = parts
  const orders = createOrders(parts, { parts: () => 2, pause: () => time.sleep(minute), isFinished: () => true })
  const { goOn } = orders

  /** The page that is open; opened anew where it says that it can show nothing. */
  function thePage(): Tab {
    const page = phone.page()
    if (page.state().kind === 'failed') page.gate.kill()
    return phone.page()
  }

  const received = (tab: Tab, isMeant: (item: ReceivedItem) => boolean): string | undefined => {
    const state = tab.state()
    return state.kind === 'ready' ? state.received.find(item => item.state === 'received' && isMeant(item))?.id : undefined
  }
  const doWith = (find: (tab: Tab) => string | undefined, work: (tab: Tab, id: string) => Promise<void>): Step => async (tab) => {
    const id = find(tab)
    if (id !== undefined) await work(tab, id)
  }

  const write: Step = tab => orders.write(tab, forms[0])
  const writeNothing: Step = tab => orders.write(tab, unanswered)
  const correct = doWith(tab => received(tab, () => true), orders.correct)
  const withdraw = doWith(tab => received(tab, ({ submission }) => submission.kind !== 'withdrawal'), orders.withdraw)
  const postAgain = doWith(tab => received(tab, ({ lostAt }) => lostAt !== undefined), orders.postAgain)
  const writeAgain = doWith((tab) => {
    const state = tab.state()
    return state.kind === 'ready' ? state.attention[0]?.id : undefined
  }, orders.writeAgain)
  /** The page is loaded anew before what is written on it was sealed. */
  const leave: Step = (tab) => {
    time.after(1.5 * minute, tab.gate.kill)
    return write(tab)
  }
  const copy: Step = () => {
    city.backUp()
    return Promise.resolve()
  }
  const putBack: Step = () => activity.during(restore)
  /** The page is shown again when receipts are old enough to be asked about. */
  const look: Step = async (tab) => {
    await time.sleep(25 * hour)
    tab.hear('pageshow')
  }

  const stories: Readonly<Record<StoryName, readonly Step[]>> = {
    'written, corrected and withdrawn': [write, goOn, correct, goOn, withdraw, withdraw],
    'refused and written again': [writeNothing, goOn, writeAgain, goOn, writeAgain, goOn],
    'lost by the city and sent again': [copy, write, goOn, correct, goOn, putBack, look, postAgain, look, postAgain],
    'left in mid-draft and gone on with': [leave, goOn, goOn],
  }

  return {
    async tell(name: StoryName): Promise<void> {
      for (const step of stories[name]) {
        const tab = thePage()
        await time.sleep(minute)
        await step(tab)
        // Longer than a page stays frozen, and than the city is down.
        await time.sleep(2 * hour)
      }
    },
  }
}

/** Who tells such stories with a phone. */
export type Stories = ReturnType<typeof createStories>
