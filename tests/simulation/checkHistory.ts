import type { OutboxItem } from '../../src/domain/submission/outboxItem.ts'
import type { ReceivedItem } from '../../src/domain/submission/receivedItem.ts'
import type { Words } from '../../src/outbox/listWords.ts'
import type { StoredSubmission } from '../../src/storage/storage.ts'
import { textOf, type Deed, type History, type Story } from './history.ts'

/** What the checker needs of a row of the city. */
export type Row = Pick<StoredSubmission, 'receipt' | 'kind' | 'amendsId'>

/** The world when all is over: what is on the phones, and what the city has. */
export interface LastState {
  readonly history: History
  readonly words: ReadonlyMap<string, Words>
  readonly rows: readonly Row[]
  /** Of what the phones tell that it is gone with their databases. */
  readonly told: ReadonlySet<string>
}

type RowsById = ReadonlyMap<string, Row>

/** How a simulation ended. */
export interface Outcome {
  /** Submissions whose seal the phone acknowledged. */
  readonly sealed: number
  readonly stored: number
  /** 要確認: the phone says so, and the person decides. */
  readonly shown: number
  /** Gone with the phone's storage before the city had them. */
  readonly evicted: number
  /** Gone with the phone's database before the city had them, and the phone says so. */
  readonly told: number
  /** Receipts that were put away, whose rows the city lost afterwards by a restore: nobody can be told. */
  readonly putAway: number
  /** Rows of before a restore, of whose receipts no one is told any more: nothing can be sent to the form, or they are not the last word. */
  readonly untold: number
  /** Every word that breaks a promise. */
  readonly broken: readonly string[]
}

/** Where the phones say that a word is. */
interface Places {
  readonly outbox: ReadonlyMap<string, OutboxItem>
  readonly receipts: ReadonlyMap<string, ReceivedItem>
  readonly drafts: ReadonlyMap<string, string>
}

type Tell = (story: Pick<Story, 'phone' | 'id'>, what: string) => void

/**
 * Holds the history against the city's rows and the phones' last states, by the four promises: a sealed word ends in one row with the same
 * hash or in a state that the person sees; a receipt has a row; no draft that was said to be saved is lost; nothing waits for ever.
 */
export function checkHistory({ history, words, rows: all, told }: LastState): Outcome {
  const broken: string[] = []
  const rows: RowsById = new Map(all.map(row => [row.receipt.id, row]))
  const tell: Tell = ({ phone, id }, what) => void broken.push(`${phone} ${id}: ${what}`)
  const places = placesOf(words)
  for (const [id, { state }] of places.outbox) {
    if (state.kind !== 'attention') tell({ phone: phoneOf(history, id), id }, `still ${state.kind} after days of quiet`)
  }
  const untold = checkReceipts(history, places, rows, tell)
  const counts = checkStories({ history, told }, places, rows, tell)
  checkRows(history, all, tell)
  checkDrafts(history, places, tell)
  return { ...counts, untold, stored: all.length, shown: places.outbox.size, broken }
}

function placesOf(words: LastState['words']): Places {
  const all = [...words.values()]
  return {
    outbox: new Map(all.flatMap(({ outbox }) => outbox.map(item => [item.id, item]))),
    receipts: new Map(all.flatMap(({ receipts }) => receipts.map(item => [item.id, item]))),
    drafts: new Map(all.flatMap(({ drafts }) => drafts.map(draft => [draft.id, textOf(draft)]))),
  }
}

function phoneOf({ stories }: History, id: string): string {
  return stories.get(id)?.phone ?? '?'
}

/** Every receipt has a row of the same words, or the person was told that the city has lost it. How many the city lost of which nobody is told. */
function checkReceipts(history: History, { receipts }: Places, rows: RowsById, tell: Tell): number {
  let untold = 0
  for (const [id, { receipt, lostAt, state, submission }] of receipts) {
    const story = { phone: phoneOf(history, id), id }
    const row = rows.get(id)
    const isThere = row?.receipt.hash === receipt.hash
    // A copy that came late may have made the row anew after a restore, under another number.
    if (isThere && row.receipt.number !== receipt.number && !history.forgotten.has(id)) tell(story, 'a receipt under another number than the row\'s')
    if (isThere || lostAt !== undefined) continue
    const isOver = state !== 'received' || submission.form.kind === 'publicComment' || submission.kind === 'withdrawal'
    if (history.forgotten.has(id) && isOver) untold += 1
    else tell(story, row ? 'a receipt for other words than the row\'s' : 'a receipt without a row')
  }
  return untold
}

/** Every sealed word is in one row with one of its hashes, and in one place on its phone, unless its person let it go. */
function checkStories({ history, told: toldOf }: Pick<LastState, 'history' | 'told'>, { outbox, receipts, drafts }: Places, rows: RowsById, tell: Tell): Pick<Outcome, 'sealed' | 'evicted' | 'told' | 'putAway'> {
  /** What was taken back goes on under the id that the phone has told; where its tab ended before it told one, nobody knows under which. */
  const isWrittenOn = (deed: Deed | undefined, id: string): boolean => deed?.kind === 'takenBack'
    && (deed.into === undefined || [drafts, outbox, receipts].some(place => place.has(deed.into ?? '')) || (deed.into !== id && history.stories.has(deed.into)))
  let sealed = 0
  let told = 0
  let evicted = 0
  let putAway = 0
  for (const story of history.stories.values()) {
    const seals = story.deeds.flatMap(({ deed }) => deed.kind === 'sealed' ? [deed] : [])
    const row = rows.get(story.id)
    const isForged = history.forged.has(story.id)
    if (seals.length > 0 && row && !isForged && !seals.some(({ hash }) => hash === row.receipt.hash)) tell(story, 'a row that nobody sealed like this')
    if (!seals.some(({ isAcknowledged }) => isAcknowledged)) continue
    sealed += 1
    const places = [outbox.has(story.id), receipts.has(story.id), drafts.has(story.id)].filter(Boolean).length
    if (places > 1) tell(story, `on the phone ${places} times`)
    const lastDeed = story.deeds.filter(({ deed }) => deed.kind !== 'withdrawalAsked').at(-1)?.deed
    const last = lastDeed?.kind
    if (places === 0 && last === 'evicted' && !row) evicted += 1
    if (places === 0 && last === 'unsentLost' && !row) {
      told += 1
      if (!toldOf.has(story.id)) tell(story, 'gone with the database, and nobody is told')
    }
    const isLetGo = last === 'discarded' || last === 'receiptRemoved' || isWrittenOn(lastDeed, story.id) || last === 'evicted' || last === 'unsentLost'
    if (places === 0 && !isLetGo) tell(story, row ? 'stored, but the phone does not say so' : 'lost')
    if (last === 'receiptRemoved' && !row) {
      if (history.forgotten.has(story.id)) putAway += 1
      else tell(story, 'lost after its receipt')
    }
    if (receipts.has(story.id) && row && !isForged && !mayStand(story, row.receipt.hash)) {
      tell(story, 'stored, but never acknowledged as sealed')
    }
  }
  return { sealed, evicted, told, putAway }
}

/** Whether the phone has told that it sealed words of this hash; what was sealed anew may stand, though the tab ended before it could tell, where nothing else was told since. */
function mayStand({ deeds }: Story, hash: string): boolean {
  const sealsIn = (some: Story['deeds']) => some.flatMap(({ deed }) => deed.kind === 'sealed' ? [deed] : [])
  const anew = sealsIn(deeds.slice(deeds.findLastIndex(({ deed }) => deed.kind === 'takenBack') + 1))
  const told = sealsIn(deeds).filter(({ isAcknowledged }) => isAcknowledged)
  return [...told, ...anew.some(({ isAcknowledged }) => isAcknowledged) ? [] : anew].some(seal => seal.hash === hash)
}

/** No row is of words that nobody sealed, none is there twice, and no receipt number was given twice. */
function checkRows(history: History, rows: LastState['rows'], tell: Tell): void {
  const numbers = new Map<string, string>()
  const ids = new Set<string>()
  for (const { receipt, kind, amendsId } of rows) {
    const { id } = receipt
    const story = { phone: phoneOf(history, id), id }
    if (!history.stories.has(kind === 'withdrawal' ? amendsId ?? id : id)) tell(story, `a row of ${kind} that nobody sealed`)
    if (ids.has(id)) tell(story, 'a second row')
    ids.add(id)
    const other = numbers.get(receipt.number)
    if (other !== undefined) tell(story, `the receipt number of ${other}`)
    numbers.set(receipt.number, id)
  }
}

/** What the phone said was saved of a draft is there, or has become something else. */
function checkDrafts(history: History, { drafts, outbox, receipts }: Places, tell: Tell): void {
  for (const draft of history.drafts.values()) {
    const isElsewhere = outbox.has(draft.id) || receipts.has(draft.id) || isEnded(history.stories.get(draft.id))
    if (!drafts.has(draft.id) && !isElsewhere) tell(draft, 'a draft that was saved is gone')
    else if (drafts.has(draft.id) && drafts.get(draft.id) !== draft.text) tell(draft, 'a draft older than what was said to be saved')
  }
}

function isEnded(story: Story | undefined): boolean {
  return story?.deeds.some(({ deed }) => deed.kind === 'sealed' || deed.kind === 'discarded' || deed.kind === 'evicted' || deed.kind === 'unsentLost') ?? false
}
