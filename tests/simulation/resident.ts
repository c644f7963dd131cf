import { createHash } from 'node:crypto'
import { createDraftKeeper } from '../../src/app/submissions/createDraftKeeper.ts'
import type { DraftState } from '../../src/app/submissions/draftState.ts'
import { wayOutOf } from '../../src/domain/submission/outboxItem.ts'
import { sealedText } from '../../src/domain/submission/sealedSubmission.ts'
import type { Draft } from '../../src/domain/submission/draft.ts'
import type { Chance } from './chance.ts'
import { registration, type Form } from './forms.ts'
import { textOf, type Deed, type History } from './history.ts'
import type { Phone, Tab } from './phone.ts'
import type { VirtualTime } from './virtualTime.ts'

/** What a resident knows and uses. */
export interface ResidentParts {
  readonly phone: Phone
  readonly time: VirtualTime
  readonly chance: Chance
  readonly history: History
  /** The forms as the city has them published now. */
  readonly forms: () => readonly [Form, ...Form[]]
  /** Compares a receipt with the city's row before the person lets it go. */
  readonly isInCity: (id: string, hash: string) => Promise<boolean>
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const minute = 60_000
const longestPause = 90 * minute
const mostTabs = 2
/** A person with so many receipts puts some away. */
const manyReceipts = 6

/** A resident who uses a phone in every way that the app offers, until a moment, and writes down what was done. */
export function createResident({ phone, time, chance, history, forms, isInCity }: ResidentParts) {
  const pause = (least: number, most: number): Promise<void> => time.sleep(chance.between(least, most))
  /** One of the pages, or a new one in the place of one that says it can keep nothing: mostly it is opened anew then. */
  const aTab = (): Tab => {
    const tabs = phone.tabs()
    const tab = tabs[chance.between(0, Math.max(0, tabs.length - 1))]
    if (tab?.state().kind === 'failed' && chance.perMille(700)) tab.gate.kill()
    return tab === undefined || tab.gate.isDead() ? phone.open() : tab
  }

  /** Before it is done: a tab that is killed, or a storage that fails, may leave it done or not. */
  const asked = (id: string, kind: Exclude<Deed['kind'], 'sealed' | 'takenBack'>): void => history.note(phone.name, id, phone.now(), { kind })

  /** 書いて出す: a draft in some pauses, and its seal; the tab may be killed in between. */
  async function write(tab: Tab, begin: { readonly form: Form } | { readonly draft: Draft, readonly form: Form }): Promise<void> {
    let state: DraftState = { kind: 'loading' }
    const keeper = createDraftKeeper({ database: tab.database, now: phone.now, channel: tab.channel, onState: (next) => {
      state = next
      if (next.kind === 'open' && next.saving.kind === 'saved') history.kept({ phone: phone.name, id: next.draft.id, text: textOf(next.draft) })
    } })
    const { form } = begin
    const isOver = tab.gate.atEnd(() => void keeper.close())
    if ('draft' in begin) await tab.outcomeOf(keeper.open(begin.draft.id))
    else keeper.begin(form.start, phone.newIdentity())
    let text = ''
    for (let part = chance.between(1, 3); part > 0 && !tab.gate.isDead(); part -= 1) {
      text = `見本 ${phone.name} ${chance.between(0, 1e9)}`
      keeper.change({ values: { text } })
      await pause(50, 2 * minute)
    }
    if (tab.gate.isDead()) return
    if (!chance.perMille(100)) {
      await tab.outcomeOf(keeper.flush())
      await seal(tab, state, form, text)
    }
    isOver()
    await tab.outcomeOf(keeper.close())
  }

  async function seal(tab: Tab, state: DraftState, form: Form, text: string): Promise<void> {
    if (state.kind !== 'open' || tab.gate.isDead()) return
    const { draft } = state
    const content = form.contentOf(text, chance)
    const texts = { content: JSON.stringify(content), ...form.personal && { personal: JSON.stringify(form.personal) } }
    const deed = { kind: 'sealed' as const, hash: sha256(sealedText(texts)), isAcknowledged: false }
    history.note(phone.name, draft.id, phone.now(), deed)
    const result = await tab.outcomeOf(tab.keeper.seal({ draft, content, ...form.personal && { personal: form.personal } }))
    if (result?.kind !== 'sealed') return
    deed.isAcknowledged = true
    history.ended(draft.id)
  }

  const formOf = (draft: Draft): Form => forms().find(({ start }) => start.form.kind === draft.form.kind) ?? forms()[0]

  function receivedOn(tab: Tab): { readonly id: string } | undefined {
    const state = tab.state()
    return state.kind === 'ready' ? state.received.find(item => item.state === 'received') : undefined
  }

  /** 要確認: what the city did not take is sent again, written again or thrown away. */
  async function mend(tab: Tab): Promise<void> {
    const state = tab.state()
    const [item] = state.kind === 'ready' ? state.attention : []
    if (!item) return
    if (wayOutOf(item) !== 'none' && chance.perMille(600)) {
      const deed: Deed = { kind: 'takenBack' }
      history.note(phone.name, item.id, phone.now(), deed)
      const taken = await tab.outcomeOf(tab.keeper.writeAgain(item.id))
      if (taken?.kind === 'draft') {
        deed.into = taken.draft.id
        await write(tab, { draft: taken.draft, form: formOf(taken.draft) })
      }
    }
    else if (chance.perMille(500)) await tab.outcomeOf(tab.keeper.sendAgain(item.id))
    else {
      asked(item.id, 'discarded')
      await tab.outcomeOf(tab.keeper.discard(item.id))
    }
  }

  /** 送信済み: corrected, withdrawn, sent again where the city lost it, or its receipt put away. */
  async function tend(tab: Tab): Promise<void> {
    const state = tab.state()
    if (state.kind !== 'ready' || state.received.length === 0) return
    const lost = state.received.find(({ lostAt }) => lostAt !== undefined)
    const item = lost ?? state.received[chance.between(0, state.received.length - 1)]
    if (!item) return
    if (lost) {
      asked(lost.id, 'postedAgain')
      await tab.outcomeOf(tab.keeper.postAgain(lost.id))
    }
    else if (chance.perMille(300)) {
      const draft = await tab.outcomeOf(tab.keeper.correct(item.id))
      if (draft?.kind === 'draft') await write(tab, { draft: draft.draft, form: formOf(draft.draft) })
    }
    else if (chance.perMille(200)) await withdraw(tab, item.id)
  }

  /** Old receipts are put away, once they were compared with what the city has. */
  async function tidy(tab: Tab): Promise<void> {
    const state = tab.state()
    for (const { id, receipt } of state.kind === 'ready' ? state.received.slice(manyReceipts) : []) {
      if (tab.gate.isDead() || !await isInCity(id, receipt.hash)) return
      asked(id, 'receiptRemoved')
      await tab.outcomeOf(tab.keeper.removeReceipt(id))
    }
  }

  async function withdraw(tab: Tab, id: string): Promise<void> {
    asked(id, 'withdrawalAsked')
    await tab.outcomeOf(tab.keeper.withdraw(id))
  }

  /** 書きかけ: one that was left is gone on with. */
  async function goOn(tab: Tab): Promise<void> {
    const state = tab.state()
    const [draft] = state.kind === 'ready' ? state.drafts : []
    if (draft) await write(tab, { draft, form: formOf(draft) })
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
    if (turn < 52) await write(tab, { form: chance.oneOf(forms()) })
    else if (turn < 64) await goOn(tab)
    else if (turn < 72) await mend(tab)
    else if (turn < 80) await tend(tab)
    else if (turn < 96) await disturb(tab)
    else await tab.outcomeOf(tab.keeper.tryNow())
  }

  /** The page that is open, or a new one where it was killed. */
  const thePage = (): Tab => phone.tabs()[0] ?? phone.open()

  /** What the last page did not come to is done on a new one: a draft that is there is gone on with. */
  async function insist(tab: Tab): Promise<void> {
    if (tab.gate.isDead()) await goOn(thePage())
    await pause(10 * minute, 10 * minute)
  }

  return {
    /** One thing is written, sealed, corrected and withdrawn, as far as the phone lets one. */
    async tellOnce(): Promise<void> {
      const first = phone.open()
      await write(first, { form: forms()[0] })
      await insist(first)
      const second = thePage()
      const item = receivedOn(second)
      const correction = item && await second.outcomeOf(second.keeper.correct(item.id))
      if (correction?.kind === 'draft') await write(second, { draft: correction.draft, form: forms()[0] })
      await insist(second)
      const third = thePage()
      const last = receivedOn(third)
      if (last) await withdraw(third, last.id)
    },
    /** 参加申込: wants one of the places that are few. */
    register: (): Promise<void> => write(aTab(), { form: registration }),
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
