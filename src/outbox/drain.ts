import { compareInstants, type Instant } from '../domain/delivery/instant.ts'
import { brokenOff, claim, dueAt, isDue, isHeldBack, isOfNetwork, type DrainOccasion, type OutboxItem } from '../domain/submission/outboxItem.ts'
import { judgeAnswer, type AnswerVerdict, type RetryReason } from '../domain/submission/judgeAnswer.ts'
import { sealedText } from '../domain/submission/sealedSubmission.ts'
import type { Fetch } from './askWithin.ts'
import { attempt, type StorageFault } from './attempt.ts'
import type { Digest } from './browserDigest.ts'
import { checkReceipts } from './checkReceipts.ts'
import { hashText } from './hashText.ts'
import { sendSubmission } from './sendSubmission.ts'
import { settleItem } from './settleItem.ts'
import type { TabLock } from './tabLock.ts'
import { withReopening } from './withReopening.ts'
import type { WordsDatabase } from './wordsDatabase.ts'

/** What sending needs of the world. */
export interface DrainPorts {
  readonly database: WordsDatabase
  readonly fetch: Fetch
  readonly now: () => Instant
  /** From 0 inclusive to 1 exclusive. */
  readonly random: () => number
  /** Spares the network. That nothing is sent twice to effect is the server's doing, and the leases'. */
  readonly lock: TabLock
  readonly digest: Digest
  /** Names this page or worker, other than every other one. */
  readonly owner: string
  /** How long a request may take, in milliseconds; `requestLimit` unless told. */
  readonly limit?: number
  /** An item changed its state. */
  readonly onChange?: () => void
}

/** What came of sending. */
export type DrainResult = Drained | StorageFault

/** What could be sent now was sent. */
export interface Drained {
  readonly kind: 'drained'
  /** When the next item is due, if anything waits. */
  readonly nextTryAt: Instant | undefined
  /** Whether the city took or refused anything; `undefined` where nothing was tried. */
  readonly isAnswered: boolean | undefined
  /** It gave up, and more waits than it tries before that. */
  readonly gaveUp?: GaveUp
  /** The phone's storage failed in the look at the receipts, which comes again: nothing of what came of sending is touched by it. */
  readonly fault?: StorageFault
}

/** Why a run gave up. */
export interface GaveUp {
  /** The last try did not get to the city; otherwise the city took nothing. */
  readonly isOnTheWay: boolean
  /** The longest time that anybody in the city's place wants to be left alone for, in milliseconds. */
  readonly retryAfterMs: number
}

/** How a round of tries ended. */
interface Round {
  isAnswered: boolean | undefined
  /** It gave up, and this was the reason of the last try. */
  exhaustedBy: RetryReason | undefined
  retryAfterMs: number
}

/** After so many tries in a row that came to nothing, the others wait too: it is the network or the server, and no single item. */
const patience = 3

/**
 * 送信する: sends what is due, one after the other, those that were tried least first and then the oldest. One module for page and worker.
 * Never throws. It may be broken off at any point: what was claimed is free again when its lease is over. Then it looks, once a day,
 * whether the server still has what it had received.
 */
export function drain(ports: DrainPorts, occasion: DrainOccasion = 'scheduled'): Promise<DrainResult> {
  return attempt(ports.database, () => ports.lock(async (isAlone): Promise<DrainResult> => {
    if (isAlone) await freeTurns(ports)
    const round = await sendDue(ports, occasion)
    const fault = await lookAtReceipts(ports, round)
    const outbox = await withReopening(ports.database, () => ports.database.outbox.toArray())
    return { ...resultOf(round, outbox, ports.now()), ...(fault && { fault }) }
  }))
}

/**
 * 控えの照合. Who gave up looks at a few: what is sealed meanwhile waits for that; and at none where the city wants to be left alone for a
 * time. A fault of the storage meanwhile costs nothing of what came of sending, and makes nothing be sent again.
 */
async function lookAtReceipts(ports: DrainPorts, { exhaustedBy, retryAfterMs }: Round): Promise<StorageFault | undefined> {
  if (exhaustedBy !== undefined && retryAfterMs > 0) return undefined
  return attempt(ports.database, async () => {
    await checkReceipts(ports, exhaustedBy === undefined ? undefined : patience)
    return undefined
  })
}

/** Whoever holds the lock knows that nobody else is sending: what seems to be on its way was left so by a tab that is no more. */
async function freeTurns({ database: { outbox }, now }: DrainPorts): Promise<void> {
  await outbox.filter(({ state }) => state.kind === 'sending').modify((item, place) => {
    if (item.state.kind === 'sending') place.value = { ...item, state: brokenOff(item.state, now()) }
  })
}

async function sendDue(ports: DrainPorts, occasion: DrainOccasion): Promise<Round> {
  const tried = new Set<string>()
  const round: Round = { isAnswered: undefined, exhaustedBy: undefined, retryAfterMs: 0 }
  let inVain = 0
  for (;;) {
    // Once the city has answered there is a network, also for what found none before.
    const widened = round.isAnswered === true && occasion === 'scheduled' ? 'networkBack' : occasion
    const due = await dueItems(ports, widened, tried)
    if (due.length === 0) return round
    for (let item = takeNext(due, inVain, ports.now()); item; item = takeNext(due, inVain, ports.now())) {
      tried.add(item.id)
      const verdict = await sendOne(ports, item.id, widened)
      if (!verdict) continue
      round.isAnswered ||= verdict.kind !== 'retry'
      inVain = verdict.kind === 'retry' ? inVain + 1 : 0
      if (verdict.kind !== 'retry') continue
      round.retryAfterMs = Math.max(round.retryAfterMs, verdict.retryAfterMs ?? 0)
      round.exhaustedBy = inVain === patience ? verdict.reason : undefined
      if (round.exhaustedBy) return round
    }
  }
}

/** Those that were tried least come first, then the oldest. */
async function dueItems({ database, now }: DrainPorts, occasion: DrainOccasion, tried: ReadonlySet<string>): Promise<OutboxItem[]> {
  const at = now()
  const outbox = await database.outbox.toArray()
  const due = outbox.filter(item => !tried.has(item.id) && isDue(item.state, at, occasion) && !isHeldBack(item, outbox))
  const attempts = ({ state }: OutboxItem): number => state.kind === 'attention' ? 0 : state.attempts
  return due.sort((one, other) => attempts(one) - attempts(other) || compareInstants(one.submission.sealedAt, other.submission.sealedAt))
}

/** The last try before it gives up goes to what has been due for longest: some that always come to nothing keep nobody waiting for long. */
function takeNext(due: OutboxItem[], inVain: number, now: Instant): OutboxItem | undefined {
  if (inVain < patience - 1) return due.shift()
  const since = due.map(({ state }) => dueAt(state, now) ?? now)
  const longest = since.reduce((first, at, index) => compareInstants(at, since[first] ?? at) < 0 ? index : first, 0)
  return due.splice(longest, 1)[0]
}

/** What came of asking the city, or `undefined` where it was not asked. */
async function sendOne(ports: DrainPorts, id: string, occasion: DrainOccasion): Promise<AnswerVerdict | undefined> {
  const { database, owner, now, random, onChange } = ports
  const item = await database.transaction('rw', database.outbox, async () => {
    const found = await database.outbox.get(id)
    if (!found || found.state.kind === 'attention' || !isDue(found.state, now(), occasion)) return undefined
    const amended = found.submission.amends && await database.outbox.get(found.submission.amends.id)
    if (amended && isHeldBack(found, [amended])) return undefined
    const claimed: OutboxItem = { ...found, state: claim(found.state, owner, now()) }
    await database.outbox.put(claimed)
    return claimed
  })
  if (!item) return undefined
  onChange?.()
  const verdict = await askCity(ports, item)
  // The answer is in hand: a connection that died meanwhile must not cost it.
  await withReopening(database, () => settleItem(database, item, verdict ?? altered, { owner, now: now(), random: random() }))
  onChange?.()
  return verdict
}

/** What the phone's storage has altered is not sent: the person sees it. */
const altered: AnswerVerdict = { kind: 'attention', code: 'hashMismatch' }

async function askCity({ fetch, now, digest, limit }: DrainPorts, { submission }: OutboxItem): Promise<AnswerVerdict | undefined> {
  const { id, hash } = submission
  if (await hashText(digest, sealedText(submission)) !== hash) return undefined
  const facts = await sendSubmission(fetch, submission, now(), limit)
  return judgeAnswer({ id, hash }, facts, Date.parse(now()))
}

function resultOf({ isAnswered, exhaustedBy, retryAfterMs }: Round, outbox: readonly OutboxItem[], now: Instant): Drained {
  const instants = outbox.flatMap(item => isHeldBack(item, outbox) ? [] : dueAt(item.state, now) ?? [])
  const hasGivenUp = exhaustedBy !== undefined && instants.length > patience
  return {
    kind: 'drained', nextTryAt: instants.sort(compareInstants)[0], isAnswered,
    ...(hasGivenUp && { gaveUp: { isOnTheWay: isOfNetwork(exhaustedBy), retryAfterMs } }),
  }
}
