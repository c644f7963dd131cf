import { expect } from 'vitest'
import type { Draft } from '../../src/domain/submission/draft.ts'
import { isFields, parseJson } from '../../src/domain/submission/parseFields.ts'
import type { ReceivedState } from '../../src/domain/submission/receipt.ts'
import type { Phone } from './phone.ts'

/** One thing that a person wrote or took back, as they know of it. */
export interface Letter {
  readonly id: string
  /** What it says; of a withdrawal nothing. */
  text: string | undefined
  readonly amends: Letter | undefined
  place: 'draft' | 'outbox' | 'received'
  /** As it was last saved. */
  draft?: Draft
  /** Nobody tried to send it since it was sealed. */
  isUntried: boolean
  isRefused: boolean
  /** The phone has told that the city has lost it. */
  isToldLost: boolean
}

/** What has to be true of the phone and of the city. */
export interface OutboxModel {
  readonly letters: Letter[]
}

/** The phone, and what only the network and the city know. */
export interface RealOutbox {
  readonly phone: Phone
  /** What the network still holds back. */
  readonly delayed: Set<string>
  /** What the city has ever had. */
  readonly had: Set<string>
  /** What the city has refused. */
  readonly refused: Set<string>
}

/** Something that was just written. */
export function letterOf(draft: Draft, text: string, amends?: Letter): Letter {
  return { id: draft.id, text, draft, amends, place: 'draft', isUntried: true, isRefused: false, isToldLost: false }
}

/** What takes the place of a letter or takes it back, sealed or not. */
export function amendmentOf({ letters }: OutboxModel, letter: Letter): Letter | undefined {
  return letters.find(({ amends }) => amends === letter)
}

/** How a letter stands once the city has everything that was sealed. */
function standing(model: OutboxModel, letter: Letter): ReceivedState {
  const next = amendmentOf(model, letter)
  if (next?.place !== 'received') return 'received'
  return next.text === undefined || standing(model, next) === 'withdrawn' ? 'withdrawn' : 'superseded'
}

function textOf(content: string): unknown {
  const fields = parseJson(content)
  return isFields(fields) ? fields['text'] : undefined
}

/** What the city holds: under each id a text, and what it amends. */
function rowsOf({ server }: Phone): readonly unknown[] {
  return [...server.rows].map(([id, { body }]) => [id, textOf(body.content), body.amends?.id])
}

const inOrder = (list: readonly unknown[]): readonly string[] => list.map(each => JSON.stringify(each)).sort()

/** Whatever happened: everything is on the phone in its one place and as it was written, and nothing is told that is not so. */
export async function look({ letters }: OutboxModel, { phone, had, refused }: RealOutbox): Promise<void> {
  for (const id of phone.server.rows.keys()) had.add(id)
  const { drafts, outbox, receipts } = await phone.words()
  const kept = [
    ...drafts.map(({ id, values }) => [id, 'draft', values['text']]),
    ...outbox.map(({ id, submission }) => [id, 'outbox', textOf(submission.content)]),
    ...receipts.map(({ id, submission }) => [id, 'received', textOf(submission.content)]),
  ]
  expect(inOrder(kept)).toEqual(inOrder(letters.map(({ id, place, text }) => [id, place, text])))
  for (const { id, state } of outbox) expect([id, state.kind === 'attention' && !refused.has(id)]).toEqual([id, false])
  for (const { id, receipt } of receipts) {
    const row = phone.server.rows.get(id)
    expect([id, had.has(id), receipt.hash, receipt.number]).toEqual([id, true, row?.body.hash ?? receipt.hash, row?.receipt.number ?? receipt.number])
  }
  // Whatever the city has, was sealed on this phone, as it says now: nothing that may have arrived was taken back.
  const written = new Set(inOrder(letters.filter(({ place }) => place !== 'draft').map(({ id, text, amends }) => [id, text, amends?.id])))
  expect(inOrder(rowsOf(phone)).filter(row => !written.has(row))).toEqual([])
}

/** What the phone learned from the network: what waited may be received now, what was refused needs its person, and what was lost is told. */
export async function learn({ letters }: OutboxModel, { phone }: RealOutbox): Promise<void> {
  const { outbox, receipts } = await phone.words()
  for (const letter of letters) {
    const received = receipts.find(({ id }) => id === letter.id)
    if (letter.place === 'outbox') {
      letter.isUntried = false
      letter.isRefused = outbox.some(({ id, state }) => id === letter.id && state.kind === 'attention')
      if (received) letter.place = 'received'
    }
    letter.isToldLost = received?.lostAt !== undefined
  }
}

/** A letter and what it amends, and so on, as far as it was received and the city has it no more. */
function lostWith(letter: Letter, rows: ReadonlyMap<string, unknown>): readonly Letter[] {
  if (letter.place !== 'received' || rows.has(letter.id)) return []
  return [letter, ...letter.amends ? lostWith(letter.amends, rows) : []]
}

/** All was sent and asked about: the phone says how everything stands, and whose words the city has lost. */
export async function lookAtAll(model: OutboxModel, { phone }: RealOutbox): Promise<void> {
  const { letters } = model
  expect(letters.filter(({ place, isRefused }) => place === 'outbox' && !isRefused)).toEqual([])
  const received = letters.filter(({ place }) => place === 'received')
  const { receipts } = await phone.words()
  expect(inOrder(receipts.map(({ id, state }) => [id, state]))).toEqual(inOrder(received.map(letter => [letter.id, standing(model, letter)])))
  for (const last of received.filter(letter => amendmentOf(model, letter)?.place !== 'received')) {
    const lost = lostWith(last, phone.server.rows)
    // Of a withdrawal that was lost with all that it took back nobody need know.
    if (last.text === undefined && lost.length > 0 && !lost.at(-1)?.amends) continue
    expect([last.id, last.isToldLost]).toEqual([last.id, lost.length > 0])
    expect(lost.map(({ isToldLost }) => isToldLost)).toEqual(lost.map(() => true))
  }
}
