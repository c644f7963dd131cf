import { createHash } from 'node:crypto'
import { createDraftKeeper } from '../../src/app/submissions/createDraftKeeper.ts'
import type { DraftState } from '../../src/app/submissions/draftState.ts'
import type { Draft } from '../../src/domain/submission/draft.ts'
import { sealedText } from '../../src/domain/submission/sealedSubmission.ts'
import type { Chance } from './chance.ts'
import type { Form } from './forms.ts'
import { textOf, type Deed, type History } from './history.ts'
import type { Phone, Tab } from './phone.ts'

/** Whose phone it is, and where what is done with it is written down. */
export interface OrderParts {
  readonly phone: Phone
  readonly chance: Chance
  readonly history: History
  /** The forms as the city has them published now. */
  readonly forms: () => readonly [Form, ...Form[]]
}

/** How somebody writes. */
export interface Manner {
  readonly parts: () => number
  readonly pause: () => Promise<void>
  /** Whether it is sealed in the end, or left as a draft. */
  readonly isFinished: () => boolean
}

/**
 * What a person does with the app on one of its pages. Each is written down before it is done: a tab that is killed, or a storage that
 * fails, may leave it done or not.
 */
export interface Orders {
  /** 書いて出す: a draft in some pauses, and its seal; the tab may be killed in between. */
  readonly write: (tab: Tab, form: Form) => Promise<void>
  /** 書きかけ: one that was left is gone on with. */
  readonly goOn: (tab: Tab) => Promise<void>
  /** 書き直す: what the city did not take is a draft again. */
  readonly writeAgain: (tab: Tab, id: string) => Promise<void>
  readonly sendAgain: (tab: Tab, id: string) => Promise<void>
  readonly discard: (tab: Tab, id: string) => Promise<void>
  readonly correct: (tab: Tab, id: string) => Promise<void>
  readonly withdraw: (tab: Tab, id: string) => Promise<void>
  /** もう一度送る, what the city has lost. */
  readonly postAgain: (tab: Tab, id: string) => Promise<void>
  readonly removeReceipt: (tab: Tab, id: string) => Promise<void>
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The orders of a person who writes in such a manner. */
export function createOrders({ phone, chance, history, forms }: OrderParts, { parts, pause, isFinished }: Manner): Orders {
  const asked = (id: string, kind: Exclude<Deed['kind'], 'sealed' | 'takenBack'>): void => history.note(phone.name, id, phone.now(), { kind })

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
    for (let part = parts(); part > 0 && !tab.gate.isDead(); part -= 1) {
      text = `見本 ${phone.name} ${chance.between(0, 1e9)}`
      keeper.change({ values: { text } })
      await pause()
    }
    if (tab.gate.isDead()) return
    if (isFinished()) {
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

  const writeOn = (tab: Tab, draft: Draft): Promise<void> =>
    write(tab, { draft, form: forms().find(({ start }) => start.form.kind === draft.form.kind) ?? forms()[0] })

  return {
    write: (tab, form) => write(tab, { form }),
    async goOn(tab) {
      const state = tab.state()
      const [draft] = state.kind === 'ready' ? state.drafts : []
      if (draft) await writeOn(tab, draft)
    },
    async writeAgain(tab, id) {
      const deed: Deed = { kind: 'takenBack' }
      history.note(phone.name, id, phone.now(), deed)
      const taken = await tab.outcomeOf(tab.keeper.writeAgain(id))
      if (taken?.kind !== 'draft') return
      deed.into = taken.draft.id
      await writeOn(tab, taken.draft)
    },
    async sendAgain(tab, id) {
      await tab.outcomeOf(tab.keeper.sendAgain(id))
    },
    async discard(tab, id) {
      asked(id, 'discarded')
      await tab.outcomeOf(tab.keeper.discard(id))
    },
    async correct(tab, id) {
      const begun = await tab.outcomeOf(tab.keeper.correct(id))
      if (begun?.kind === 'draft') await writeOn(tab, begun.draft)
    },
    async withdraw(tab, id) {
      asked(id, 'withdrawalAsked')
      await tab.outcomeOf(tab.keeper.withdraw(id))
    },
    async postAgain(tab, id) {
      asked(id, 'postedAgain')
      await tab.outcomeOf(tab.keeper.postAgain(id))
    },
    async removeReceipt(tab, id) {
      asked(id, 'receiptRemoved')
      await tab.outcomeOf(tab.keeper.removeReceipt(id))
    },
  }
}
