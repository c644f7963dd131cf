import fc from 'fast-check'
import { expect } from 'vitest'
import type { DrainOccasion } from '../../src/domain/submission/outboxItem.ts'
import type { DrainPorts } from '../../src/outbox/drain.ts'
import { removeDraft, saveDraft } from '../../src/outbox/draftStore.ts'
import { discardItem, sendAgain, takeBack } from '../../src/outbox/outboxStore.ts'
import { postAgain } from '../../src/outbox/postAgain.ts'
import { beginCorrection } from '../../src/outbox/receiptStore.ts'
import { sealDraft } from '../../src/outbox/sealDraft.ts'
import { sealWithdrawal } from '../../src/outbox/sealWithdrawal.ts'
import { WordsDatabase } from '../../src/outbox/wordsDatabase.ts'
import { breakStorage } from './breakStorage.ts'
import { amendmentOf, learn, letterOf, look, lookAtAll, type Letter, type OutboxModel, type RealOutbox } from './outboxModel.ts'
import { digest, newIdentity, proposal } from './phone.ts'
import { problem, type Fault } from './scriptedServer.ts'
import { day } from './sendAndAmend.ts'

type OutboxCommand = fc.AsyncCommand<OutboxModel, RealOutbox>
type NetworkFault = Fault | 'refused'

/** A tab that ends at one of its accesses to the storage, counted from 0. */
interface Crash {
  readonly at: number
  readonly when: 'before' | 'after'
}

/** How one sending goes: what fails of its requests one after the other, and whether a second tab sends too. */
interface Sending {
  readonly faults: readonly NetworkFault[]
  readonly occasion: DrainOccasion
  readonly crash: Crash | undefined
  readonly isAlone: boolean
}

let texts = 0
const newText = (): string => `言葉${texts += 1}`

/** What a person does with one of the letters for which it is possible. */
class OnLetter implements OutboxCommand {
  constructor(
    readonly name: string,
    readonly turn: number,
    readonly can: (letter: Letter, model: Readonly<OutboxModel>) => boolean,
    readonly act: (letter: Letter, model: OutboxModel, real: RealOutbox) => Promise<void>,
  ) {}

  check = (model: Readonly<OutboxModel>): boolean => model.letters.some(letter => this.can(letter, model))
  async run(model: OutboxModel, real: RealOutbox): Promise<void> {
    const possible = model.letters.filter(letter => this.can(letter, model))
    const letter = possible[this.turn % possible.length]
    real.phone.clock.pass(1_000)
    if (letter) await this.act(letter, model, real)
    await look(model, real)
  }

  toString = (): string => `${this.name}(${this.turn})`
}

/** Something that concerns no letter alone. */
class Happening implements OutboxCommand {
  constructor(readonly name: string, readonly happen: (model: OutboxModel, real: RealOutbox) => Promise<void> | void) {}
  check = (): boolean => true
  async run(model: OutboxModel, real: RealOutbox): Promise<void> {
    await this.happen(model, real)
    await look(model, real)
  }

  toString = (): string => this.name
}

async function write({ letters }: OutboxModel, { phone }: RealOutbox): Promise<void> {
  const text = newText()
  letters.push(letterOf(await phone.write({ values: { text } }), text))
}

/** The draft of a letter that was written, not only taken back. */
function draftOf({ draft, place }: Letter): NonNullable<Letter['draft']> {
  if (!draft) throw new Error(place)
  return draft
}

async function change(letter: Letter, _model: OutboxModel, { phone }: RealOutbox): Promise<void> {
  const text = newText()
  const saved = await saveDraft(phone.database, { ...draftOf(letter), values: { text } }, phone.clock.now())
  if (saved.kind !== 'saved') throw new Error(saved.kind)
  Object.assign(letter, { text, draft: saved.draft })
}

/** A tab that does not know yet what became of the letter saves and seals something else. */
async function changeElsewhere(letter: Letter, _model: OutboxModel, { phone }: RealOutbox): Promise<void> {
  const draft = draftOf(letter)
  const stale = { ...draft, revision: draft.revision - 1, values: { text: newText() } }
  const outcome = letter.place === 'draft' ? 'overtaken' : 'sealed'
  expect(await saveDraft(phone.database, stale, phone.clock.now())).toMatchObject({ kind: outcome })
  const sealing = { draft: stale, content: proposal(newText()), sealedAt: phone.clock.now() }
  expect(await sealDraft(phone.database, digest, sealing)).toMatchObject({ kind: letter.place === 'draft' ? 'overtaken' : 'sealedElsewhere' })
}

async function throwAway(letter: Letter, { letters }: OutboxModel, { phone }: RealOutbox): Promise<void> {
  expect(await removeDraft(phone.database, letter.id)).toEqual({ kind: 'removed' })
  letters.splice(letters.indexOf(letter), 1)
}

/** 封をする, in a tab that may end while it does. */
function seal(crash: Crash | undefined) {
  return async (letter: Letter, _model: OutboxModel, { phone }: RealOutbox): Promise<void> => {
    const database = new WordsDatabase(phone.name)
    if (crash) breakStorage(database, { ...crash, times: Infinity })
    const { kind } = await sealDraft(database, digest, { draft: draftOf(letter), content: proposal(letter.text), sealedAt: phone.clock.now() })
    database.close()
    expect(crash ? ['sealed', 'failed'] : ['sealed']).toContain(kind)
    if (kind === 'sealed') Object.assign(letter, { place: 'outbox', isUntried: true, isRefused: false })
  }
}

/** 書き直す: what nobody tried to send and what was refused; nothing that the city may have. */
async function takeItBack(letter: Letter, _model: OutboxModel, { phone, delayed }: RealOutbox): Promise<void> {
  const taken = await takeBack(phone.database, { id: letter.id, identity: newIdentity(), at: phone.clock.now() })
  if (letter.text !== undefined && (letter.isUntried || letter.isRefused)) expect(taken.kind).toBe('draft')
  if (phone.server.rows.has(letter.id) || delayed.has(letter.id)) expect(taken.kind).toBe('impossible')
  if (taken.kind === 'draft') Object.assign(letter, { place: 'draft', draft: taken.draft, isRefused: false })
}

async function askAgain(letter: Letter, _model: OutboxModel, { phone }: RealOutbox): Promise<void> {
  expect(await sendAgain(phone.database, letter.id, phone.clock.now())).toEqual({ kind: 'done' })
  letter.isRefused = false
}

/** 捨てる: only what the city does not want. */
async function discard(letter: Letter, { letters }: OutboxModel, { phone }: RealOutbox): Promise<void> {
  expect(await discardItem(phone.database, letter.id)).toEqual({ kind: letter.isRefused ? 'done' : 'impossible' })
  if (letter.isRefused) letters.splice(letters.indexOf(letter), 1)
}

async function correct(letter: Letter, { letters }: OutboxModel, { phone }: RealOutbox): Promise<void> {
  const begun = await beginCorrection(phone.database, { id: letter.id, identity: newIdentity(), at: phone.clock.now() })
  if (begun.kind !== 'draft') throw new Error(begun.kind)
  letters.push(letterOf(begun.draft, letter.text ?? '', letter))
}

async function withdraw(letter: Letter, { letters }: OutboxModel, { phone }: RealOutbox): Promise<void> {
  const asked = await sealWithdrawal(phone.database, digest, { id: letter.id, identity: newIdentity(), at: phone.clock.now() })
  if (asked.kind !== 'sealed') throw new Error(asked.kind)
  letters.push({ id: asked.id, text: undefined, amends: letter, place: 'outbox', isUntried: true, isRefused: false, isToldLost: false })
}

/** もう一度送る of what the city lost: with it goes what it amends, where that is told to be lost too. */
async function sendLostAgain(letter: Letter, _model: OutboxModel, { phone }: RealOutbox): Promise<void> {
  expect(await postAgain(phone.database, letter.id, phone.clock.now())).toEqual({ kind: 'done' })
  for (let lost: Letter | undefined = letter; lost?.isToldLost; lost = lost.amends) Object.assign(lost, { place: 'outbox', isUntried: false, isToldLost: false })
}

/** The network of one command. The city refuses only what it never had, and what is not still on its way to it. */
function networkOf({ phone: { server }, delayed, had, refused }: RealOutbox, faults: readonly NetworkFault[]): DrainPorts['fetch'] {
  const left = [...faults]
  return async (path, options) => {
    if (options.method === undefined) return server.fetch(path, options)
    const id = path.slice('/api/submissions/'.length)
    const fault = left.shift() ?? 'none'
    if (fault === 'refused' && !server.rows.has(id) && !delayed.has(id) && !had.has(id)) {
      refused.add(id)
      return problem('invalid', 422)
    }
    if (fault === 'delayed') delayed.add(id)
    server.plan(fault === 'refused' ? 'none' : fault)
    return server.fetch(path, options)
  }
}

/** A tab sends, alone for certain or with another one at the same time, and may end while it does; the network fails request by request. */
function send({ faults, occasion, crash, isAlone }: Sending) {
  return async (model: OutboxModel, real: RealOutbox): Promise<void> => {
    const fetch = networkOf(real, faults)
    const database = new WordsDatabase(real.phone.name)
    if (crash) breakStorage(database, { ...crash, times: Infinity })
    const other = real.phone.openTab({ fetch, limit: 5 })
    const one = real.phone.openTab({ database, fetch, limit: 5, ...(isAlone && { lock: work => work(true) }) })
    await Promise.all([one.drain(occasion), ...isAlone ? [] : [other.drain(occasion)]])
    database.close()
    other.database.close()
    real.phone.clock.pass(60_000)
    await learn(model, real)
  }
}

/** Two days and two more, so that whatever the clock did before everything is due, and asked about; nothing fails any more. */
export async function sendWell(model: OutboxModel, real: RealOutbox): Promise<void> {
  for (let time = 0; time < 2; time += 1) {
    real.phone.clock.pass(2 * day)
    await real.phone.drain('scheduled')
  }
  await learn(model, real)
  await lookAtAll(model, real)
}

export function deliver(_model: OutboxModel, { phone, delayed }: RealOutbox): void {
  phone.server.deliverDelayed()
  delayed.clear()
}

/** The city is put back to what it was when it had so many fewer. */
function restore(fewer: number) {
  return (_model: OutboxModel, { phone: { server: { rows } } }: RealOutbox): void => {
    for (const id of [...rows.keys()].slice(Math.max(0, rows.size - fewer))) rows.delete(id)
  }
}

const isDraft = ({ place }: Letter): boolean => place === 'draft'
const isSealed = ({ place }: Letter): boolean => place === 'outbox'
const isRefused = (letter: Letter): boolean => isSealed(letter) && letter.isRefused
const isStanding = (letter: Letter, model: OutboxModel): boolean => letter.place === 'received' && letter.text !== undefined && !amendmentOf(model, letter)
const isLost = (letter: Letter, model: OutboxModel): boolean => letter.isToldLost && letter.place === 'received' && amendmentOf(model, letter)?.place !== 'received'

const turn = fc.nat(5)
const crash = fc.option(fc.record({ at: fc.nat(14), when: fc.constantFrom('before', 'after') }), { nil: undefined })
const sending = fc.record({
  faults: fc.array(fc.constantFrom<NetworkFault[]>(
    'none', 'refused', 'lostBefore', 'lostAfter', 'silent', 'cut', 'twice', 'delayed', 'captivePortal', 'portalJson', 'otherReceipt', 'otherHash',
    'redirectHere', 'plain401', 'plain404', 'plain502', 'busy503', 'busy429', 'altered',
  ), { maxLength: 4 }),
  occasion: fc.constantFrom<DrainOccasion[]>('scheduled', 'networkBack', 'asked'),
  crash,
  isAlone: fc.boolean(),
})

const often = <Item>(times: number, item: Item): readonly Item[] => Array.from({ length: times }, () => item)

/** What residents, networks, clocks and the city may do one after the other. */
export const outboxCommands = fc.commands<OutboxModel, RealOutbox, false>([
  ...often(4, fc.constant(new Happening('write', write))),
  turn.map(each => new OnLetter('change', each, isDraft, change)),
  turn.map(each => new OnLetter('changeElsewhere', each, ({ draft }) => draft !== undefined, changeElsewhere)),
  turn.map(each => new OnLetter('throwAway', each, isDraft, throwAway)),
  ...often(4, turn.map(each => new OnLetter('seal', each, isDraft, seal(undefined)))),
  fc.tuple(turn, crash).map(([each, crashes]) => new OnLetter(`seal ${JSON.stringify(crashes)}`, each, isDraft, seal(crashes))),
  ...often(4, sending.map(each => new Happening(`send ${JSON.stringify(each)}`, send(each)))),
  fc.constant(new Happening('sendWell', sendWell)),
  turn.map(each => new OnLetter('takeBack', each, isSealed, takeItBack)),
  turn.map(each => new OnLetter('sendAgain', each, isRefused, askAgain)),
  turn.map(each => new OnLetter('discard', each, isSealed, discard)),
  ...often(2, turn.map(each => new OnLetter('correct', each, isStanding, correct))),
  turn.map(each => new OnLetter('withdraw', each, isStanding, withdraw)),
  ...often(2, turn.map(each => new OnLetter('sendLostAgain', each, isLost, sendLostAgain))),
  fc.constant(new Happening('deliver', deliver)),
  fc.integer({ min: 1, max: 3 }).map(fewer => new Happening(`restore(${fewer})`, restore(fewer))),
  fc.integer({ min: -20 * day, max: 20 * day }).map(by => new Happening(`clock(${by})`, (_model, { phone }) => phone.clock.pass(by))),
  fc.constant(new Happening('reopen', (_model, { phone }) => phone.database.close({ disableAutoOpen: false }))),
], { maxCommands: 60, size: 'max' })
