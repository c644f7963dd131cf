import type { Instant } from '../domain/delivery/instant.ts'
import { afterReading, type ReceivedItem } from '../domain/submission/receivedItem.ts'
import { dueFrom, receiptsToCheck } from '../domain/submission/receiptsToCheck.ts'
import { requestLimit, type Fetch } from './askWithin.ts'
import { readReceived, type HeldAnswer } from './readReceived.ts'
import { withReopening } from './withReopening.ts'
import type { WordsDatabase } from './wordsDatabase.ts'

/** What asking about receipts needs of the world. */
export interface CheckPorts {
  readonly database: WordsDatabase
  readonly fetch: Fetch
  readonly now: () => Instant
  /** How long a request may take, in milliseconds. */
  readonly limit?: number
  readonly onChange?: () => void
}

/**
 * Asks the server, as often as `receiptsToCheck` says, whether it still has what it gave a receipt for (one that was restored from an older
 * backup may not), and what became of it on other phones or on the waiting list. The secret goes in the header and nowhere else. Where
 * nothing answers, the others wait for another time; so do those above `most`.
 */
export async function checkReceipts(ports: CheckPorts, most?: number): Promise<void> {
  const { database, database: { receipts }, now, onChange } = ports
  for (const item of receiptsToCheck(await receipts.toArray(), now()).slice(0, most)) {
    const turn = await withReopening(database, () => takeTurn(ports, item))
    if (turn === undefined) continue
    const answer = await ask(ports, item)
    // What was corrected elsewhere is for the phone that has the correction to send again.
    const lost = answer.kind === 'retry' || item.state === 'received' ? await lostWith(ports, item, answer) : []
    if (!lost) {
      // Nobody said anything of it: it is asked about again when there is something to send, or the page is shown again; after the others,
      // as it may be this one alone of which nobody can say anything.
      await withReopening(database, () => receipts.update(item.id, { checkedAt: dueFrom(item, now()) }))
      return
    }
    // The answer is in hand: a connection that died meanwhile must not cost it. What it had written then is no news to the second try.
    let tries = 0
    const isNews = await withReopening(database, () => {
      tries += 1
      return note(ports, { ...item, checkedAt: turn }, answer, isWorthTelling(lost) ? lost : [])
    })
    if (isNews || tries > 1) onChange?.()
  }
}

/**
 * Whether this is the one to ask: then the receipt counts as asked about until an answer must have come, so that no second tab asks too, and
 * one whose question came to no end is asked about again.
 */
function takeTurn({ database: { receipts }, now, limit = requestLimit }: CheckPorts, { id, checkedAt }: ReceivedItem): PromiseLike<Instant | undefined> {
  return receipts.db.transaction('rw', receipts, async () => {
    const stored = await receipts.get(id)
    if (!stored || stored.checkedAt !== checkedAt) return undefined
    const turn = dueFrom(stored, new Date(Date.parse(now()) + limit).toISOString())
    await receipts.put({ ...stored, checkedAt: turn })
    return turn
  })
}

function ask({ fetch, now, limit }: CheckPorts, { id, secret }: ReceivedItem): Promise<HeldAnswer> {
  return readReceived(fetch, { id }, secret, () => Date.parse(now()), limit)
}

/**
 * Whether the server does not have these words: its own 404 says so, or that it holds others under their id, which came there late after it was put
 * back. What somebody else answers in its place is tried again.
 */
function isUnknown({ receipt }: ReceivedItem, answer: HeldAnswer): boolean {
  return answer.kind === 'held' ? answer.held.receipt.hash !== receipt.hash : answer.kind === 'attention' && answer.code === 'formUnknown'
}

/**
 * What is lost by an answer: what was asked about and, as far as this phone has it, what that amends. `undefined` where the server did not
 * say so of each: an amendment that is sent again without what it amends would be refused.
 */
async function lostWith(ports: CheckPorts, item: ReceivedItem, answer: HeldAnswer): Promise<readonly ReceivedItem[] | undefined> {
  if (answer.kind === 'retry') return undefined
  if (!isUnknown(item, answer)) return []
  const { amends } = item.submission
  const before = amends && await withReopening(ports.database, () => ports.database.receipts.get(amends.id))
  const further = before ? await lostWith(ports, before, await ask(ports, before)) : []
  return further && [item, ...further]
}

/** A withdrawal that was lost with everything that it took back has nothing left to take back. */
function isWorthTelling(lost: readonly ReceivedItem[]): boolean {
  const [last, first] = [lost[0], lost.at(-1)]
  return last?.submission.kind !== 'withdrawal' || first?.submission.amends !== undefined || first?.takenInAt !== undefined
}

/**
 * Writes down what an answer told, where nobody else has asked, nor sent it again, since its turn began: a late answer says nothing of that.
 * Whether it is news.
 */
function note({ database, now }: CheckPorts, { id, checkedAt }: ReceivedItem, answer: HeldAnswer, lost: readonly ReceivedItem[]): PromiseLike<boolean> {
  const { receipts } = database
  return database.transaction('rw', receipts, async () => {
    const stored = await receipts.get(id)
    if (!stored || stored.checkedAt !== checkedAt) return false
    const read = answer.kind === 'held' && !isUnknown(stored, answer) ? afterReading(stored, answer.held, now()) : stored
    await receipts.put({ ...read, checkedAt: now() })
    for (const each of lost) await receipts.update(each.id, { lostAt: each.lostAt ?? now() })
    return lost.length > 0 || read.state !== stored.state || read.placed !== stored.placed || read.lostAt !== stored.lostAt
  })
}
