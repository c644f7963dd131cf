import 'fake-indexeddb/auto'
import { beginDraft, type Draft, type DraftStart } from '../../src/domain/submission/draft.ts'
import type { DrainOccasion } from '../../src/domain/submission/outboxItem.ts'
import type { SubmissionContent, Withdrawal } from '../../src/domain/submission/submissionContent.ts'
import { browserDigest, type Digest } from '../../src/outbox/browserDigest.ts'
import { createIdentity } from '../../src/outbox/createIdentity.ts'
import { drain, type DrainPorts } from '../../src/outbox/drain.ts'
import { saveDraft } from '../../src/outbox/draftStore.ts'
import { listWords, type Words } from '../../src/outbox/listWords.ts'
import { sealDraft } from '../../src/outbox/sealDraft.ts'
import { WordsDatabase } from '../../src/outbox/wordsDatabase.ts'
import type { ScriptedServer } from './scriptedServer.ts'

const found = browserDigest(crypto)
if (!found) throw new Error('Node has SHA-256.')
export const digest: Digest = found
export const newIdentity = () => createIdentity(crypto)

export const proposalForm: DraftStart = {
  form: { kind: 'proposal', id: 'proposals', version: 1 }, formText: '{"version":1}', title: 'わたしの提案', language: 'ja', values: { text: 'ベンチがほしい' },
}

/** The content of a proposal with this text. */
export function proposal(text = 'ベンチがほしい'): Exclude<SubmissionContent, Withdrawal> {
  return { format: 1, kind: 'proposal', subject: '駅前', text, wantsReply: false }
}

/** A clock that stands still until it is moved. */
export function stoppedClock(start = '2026-06-01T00:00:00.000Z') {
  let time = Date.parse(start)
  return { now: () => new Date(time).toISOString(), pass: (milliseconds: number) => void (time += milliseconds) }
}

let phones = 0

/** A phone with a database of its own; `tab` opens a further connection to it, as another tab or a later visit would. */
export function newPhone(server: ScriptedServer, clock = stoppedClock()) {
  const name = `phone-${phones += 1}`
  const openTab = (ports: Partial<DrainPorts> = {}) => {
    const database = ports.database ?? new WordsDatabase(name)
    const owner = newIdentity().id
    const begin = (start: Partial<DraftStart> = {}): Draft => beginDraft({ ...proposalForm, ...start }, newIdentity(), clock.now())
    /** A draft that was saved. */
    const write = async (start: Partial<DraftStart> = {}): Promise<Draft> => {
      const result = await saveDraft(database, begin(start), clock.now())
      if (result.kind !== 'saved') throw new Error(result.kind)
      return result.draft
    }
    return {
      database,
      begin,
      write,
      seal: async (text?: string): Promise<string> => {
        const draft = await write()
        const result = await sealDraft(database, digest, { draft, content: proposal(text), sealedAt: clock.now() })
        if (result.kind !== 'sealed') throw new Error(result.kind)
        return draft.id
      },
      drain: (occasion?: DrainOccasion) => drain({
        database, digest, owner, fetch: server.fetch, now: clock.now, random: () => 0.5, lock: work => work(), ...ports,
      }, occasion),
      words: async (): Promise<Words> => {
        const listed = await listWords(database)
        if (listed.kind === 'failed') throw new Error(listed.reason)
        return listed.words
      },
    }
  }
  return { name, clock, server, openTab, ...openTab() }
}

export type Phone = ReturnType<typeof newPhone>
