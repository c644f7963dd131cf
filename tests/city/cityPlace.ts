import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCity, type CityOutcome } from '../../src/city/runCity.ts'
import { crockfordDigits, formatReceiptNumber } from '../../src/domain/submission/receiptNumber.ts'
import type { FormRef } from '../../src/domain/submission/sealedSubmission.ts'
import type { SubmissionContent } from '../../src/domain/submission/submissionContent.ts'
import { openStorage } from '../../src/storage/openStorage.ts'
import type { Storage } from '../../src/storage/storage.ts'

/** What a test sends. */
export interface SentContent {
  readonly form: FormRef
  readonly content: SubmissionContent
  readonly personal?: Readonly<Record<string, string>>
  readonly isLate?: boolean
  readonly receivedAt?: string
}

/** A folder of its own with a real database, in which the staff give commands at a time that the test sets. */
export interface CityPlace {
  readonly directory: string
  readonly storage: Storage
  now: string
  readonly output: string[]
  readonly run: (...args: readonly string[]) => Promise<CityOutcome>
  readonly write: (file: string, content: string | Uint8Array) => string
  readonly read: (file: string) => string
  /** Stores a submission as the server does, and tells its receipt number. */
  readonly send: (sent: SentContent) => Promise<string>
  readonly remove: () => Promise<void>
}

/** A fresh place, with SQLite where no PostgreSQL is named. Projects of the city are those of the sample city of the fixtures. */
export async function createCityPlace(databaseUrl?: string): Promise<CityPlace> {
  const directory = mkdtempSync(join(tmpdir(), 'city-'))
  const storage = await openStorage({ dataDir: directory, databaseUrl })
  const output: string[] = []
  const place: CityPlace = {
    directory, storage, output,
    now: '2026-06-10T00:00:00.000Z',
    run,
    write: (file, content) => {
      writeFileSync(join(directory, file), content)
      return file
    },
    read: file => readFileSync(join(directory, file), 'utf8'),
    send: async ({ form, content, personal, isLate = false, receivedAt }) => {
      const text = JSON.stringify(content)
      const number = formatReceiptNumber(Array.from(randomBytes(12), byte => crockfordDigits[byte % 32]).join(''))
      const acceptance = await storage.submissions.accept({
        sealed: {
          id: randomUUID(), form, kind: content.kind, content: text, ...(personal && { personal: JSON.stringify(personal) }),
          hash: createHash('sha256').update(text).digest('hex'), secretHash: createHash('sha256').update('secret').digest('hex'), sealedAt: place.now,
        },
        receivedAt: receivedAt ?? place.now, clockOffsetMs: 0, isLate, number,
        ...(content.kind === 'eventRegistration' && { people: content.people }),
      })
      if (acceptance.kind !== 'stored') throw new Error(`not stored: ${acceptance.code}`)
      return number
    },
    remove: async () => {
      await storage.close()
      rmSync(directory, { recursive: true })
    },
  }
  function run(...args: readonly string[]): Promise<CityOutcome> {
    return runCity(args, {
      now: place.now,
      directory,
      randomBytes: count => randomBytes(count),
      storage: () => Promise.resolve(storage),
      cityDir: () => join(import.meta.dirname, 'fixtures', 'city'),
      output: (text) => {
        output.push(text)
        return Promise.resolve()
      },
    })
  }
  return place
}
