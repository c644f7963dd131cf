import type { Instant } from '../domain/delivery/instant.ts'
import type { Publication, PublicationKind, PublicationState, PublishedResults, ResultKind } from '../domain/participation/publication.ts'
import type { Receipt, ReceivedState } from '../domain/submission/receipt.ts'
import type { FormRef, SealedSubmission } from '../domain/submission/sealedSubmission.ts'
import type { SubmissionKind } from '../domain/submission/submissionKind.ts'
import type { SubmissionProblemCode } from '../domain/submission/submissionProblem.ts'
import type { RowCounts } from './backup/copiedTables.ts'

/** Everything that a server keeps, in SQLite or PostgreSQL. Opened by `openStorage`. Every failure is a `StorageError`. */
export interface Storage {
  /** Where it is, for an operator to read: without a user or a password. */
  readonly place: string
  readonly submissions: Submissions
  readonly publications: Publications
  readonly results: Results
  readonly codes: Codes
  readonly files: Files
  readonly editions: Editions
  /** Rises with every change of publications, states, results and files, by whichever process. */
  readonly revision: () => Promise<number>
  /** Resolves when a submission could be stored now: it writes, durably, and leaves no trace. */
  readonly probe: () => Promise<void>
  /**
   * Writes a sound copy of everything, as it is at one moment, to a file that is not there yet, while others read and write: the same
   * form whichever the database. Tells how many rows are in it. Throws also what the system says of that file.
   */
  readonly copyTo: (file: string) => Promise<RowCounts>
  /**
   * Brings everything of a copy here, all or nothing, and tells how many rows that are; the copy, of whatever earlier version and
   * database, stays as it is. Refused where anything is here but the numbers of editions, which a server gives at its first start. Throws
   * also what the system says of the file, or of the one that it is copied to within the data directory.
   */
  readonly restoreFrom: (file: string) => Promise<RowCounts>
  /**
   * Takes what was erased out of the files too, and tells whether it is gone: SQLite's log may still be read by another process, which
   * then does it within ten minutes; PostgreSQL's tables cannot be written anew while another transaction reads what was erased, and its
   * log is in its own hands.
   */
  readonly settle: () => Promise<boolean>
  readonly close: () => Promise<void>
}

/** A submission that passed every check which needs no storage. */
export interface NewSubmission {
  readonly sealed: Omit<SealedSubmission, 'amends' | 'code'>
  readonly receivedAt: Instant
  /** The phone's clock minus the server's is `-clockOffsetMs`: received less sent, in milliseconds. */
  readonly clockOffsetMs: number
  readonly isLate: boolean
  /** 受付番号 for a receipt, should this be stored. */
  readonly number: string
  /** What it takes the place of, or takes back; the hash is SHA-256 of the secret in its normal form. */
  readonly amends?: { readonly id: string, readonly secretHash: string }
  /** SHA-256 of the single-use code that the form demands, in its normal form. */
  readonly codeHash?: string
  /** For a registration: for how many. */
  readonly people?: number
}

/** What became of a {@link NewSubmission}; where it is refused, nothing was stored. */
export type Acceptance =
  | { readonly kind: 'stored', readonly receipt: Receipt, readonly isNew: boolean }
  | { readonly kind: 'refused', readonly code: Extract<SubmissionProblemCode, 'conflict' | 'codeRefused' | 'secretRefused' | 'superseded' | 'withdrawn' | 'formUnknown' | 'formGone' | 'malformed'> }

/** A submission as it is kept. */
export interface StoredSubmission {
  readonly receipt: Receipt
  readonly kind: SubmissionKind
  readonly form: FormRef
  readonly state: ReceivedState
  /** Absent once withdrawn. */
  readonly content?: string
  readonly personal?: string
  readonly secretHash: string
  readonly sealedAt: Instant
  readonly clockOffsetMs: number
  /** For a registration, as of now: the receipt's own stays as it was. */
  readonly placement?: 'accepted' | 'waiting'
  readonly people?: number
  /** What it amended, and the first of its chain (itself where it amended nothing). */
  readonly amendsId?: string
  readonly rootId: string
}

/** How much was received for one form. */
export interface SubmissionCounts {
  /** Stands as it was sent: neither superseded nor withdrawn, withdrawals themselves left out. */
  readonly standing: number
  /** Of these, late. */
  readonly late: number
  /** Corrected, where the correction stands or was corrected itself: not what was taken back with it. */
  readonly superseded: number
  /** Taken back, each with all that it corrected as one. */
  readonly withdrawn: number
  /** Persons in standing registrations. */
  readonly accepted: number
  readonly waiting: number
}

export interface Submissions {
  /** Stores for good, exactly once: when this resolves with `stored`, it survives the end of the process and of the machine. */
  readonly accept: (submission: NewSubmission) => Promise<Acceptance>
  /**
   * What `accept` answered to this very submission before, as durable as then; `refused` with `conflict` where the id is another's, and
   * nothing where it is nobody's.
   */
  readonly confirm: (sealed: Pick<SealedSubmission, 'id' | 'hash'>) => Promise<Acceptance | undefined>
  readonly find: (id: string) => Promise<StoredSubmission | undefined>
  readonly findByNumber: (number: string) => Promise<StoredSubmission | undefined>
  /** Every submission to one form, whatever its state, in the order of receipt; memory does not grow with their number. */
  readonly stream: (form: Pick<FormRef, 'kind' | 'id'>) => AsyncIterable<StoredSubmission>
  readonly count: (form: Pick<FormRef, 'kind' | 'id'>) => Promise<SubmissionCounts>
  /** How many submissions to a form, received before an instant, hold personal fields, whatever their state. */
  readonly countPersonal: (form: Pick<FormRef, 'kind' | 'id'>, receivedBefore: Instant) => Promise<number>
  /** Erases these for good, and tells how many they were. Texts, hashes and receipts stay as they are. */
  readonly erasePersonal: (form: Pick<FormRef, 'kind' | 'id'>, receivedBefore: Instant) => Promise<number>
}

/** One of several changes that stand or fall together: a version to publish, or what is said of a publication from now on. */
export type PublicationChange =
  | { readonly change: 'publish', readonly publication: Omit<Publication, 'state'> }
  | { readonly change: 'setState', readonly kind: PublicationKind, readonly id: string, readonly state: PublicationState }

export interface Publications {
  /** Adds a version, which has to be the one after `lastVersion`; otherwise a `StorageError` `versionTaken`. */
  readonly publish: <Kind extends PublicationKind>(publication: Omit<Publication<Kind>, 'state'>) => Promise<void>
  /** Does all of it or nothing, in order, as `publish` and `setState` would; the revision rises once. */
  readonly changeAll: (changes: readonly PublicationChange[]) => Promise<void>
  readonly latest: <Kind extends PublicationKind>(kind: Kind, id: string) => Promise<Publication<Kind> | undefined>
  readonly version: <Kind extends PublicationKind>(kind: Kind, id: string, version: number) => Promise<Publication<Kind> | undefined>
  /** The highest number that a version of this id ever had, also one that was erased; 0 for a new id. */
  readonly lastVersion: (kind: PublicationKind, id: string) => Promise<number>
  /** The latest version of each, by id. */
  readonly list: <Kind extends PublicationKind>(kind: Kind) => Promise<readonly Publication<Kind>[]>
  /** Takes the place of what was said before; an empty state reopens. */
  readonly setState: (kind: PublicationKind, id: string, state: PublicationState) => Promise<void>
  /**
   * Removes a 見本 with its versions, results, codes and submissions; its numbers are never given again, and what answers one of them is
   * refused. A `StorageError` `notSample` for anything else.
   */
  readonly eraseSample: (kind: PublicationKind, id: string) => Promise<void>
}

export interface Results {
  /** Takes the place of the result before, which is kept. */
  readonly publish: <Kind extends ResultKind>(kind: Kind, id: string, result: PublishedResults[Kind], at: Instant) => Promise<void>
  readonly latest: <Kind extends ResultKind>(kind: Kind, id: string) => Promise<PublishedResults[Kind] | undefined>
  readonly list: <Kind extends ResultKind>(kind: Kind) => Promise<ReadonlyMap<string, PublishedResults[Kind]>>
}

/** 回答番号: single-use codes, of which only hashes are kept, and these only until their use. */
export interface Codes {
  /** SHA-256 of each code in its normal form (`parseAnswerCode`), 64 lower-case hexadecimal digits. */
  readonly add: (surveyId: string, hashes: readonly string[]) => Promise<void>
  readonly count: (surveyId: string) => Promise<{ readonly issued: number, readonly unused: number }>
}

/** An attachment of a call, served under `/files/<hash>.pdf`. */
export interface StoredFile {
  readonly mediaType: 'application/pdf'
  readonly body: Buffer
}

export interface Files {
  /** Keeps a file under the SHA-256 of its bytes, 64 lower-case hexadecimal digits, and tells it. */
  readonly add: (file: StoredFile) => Promise<string>
  readonly find: (hash: string) => Promise<StoredFile | undefined>
}

/** One published state of the data, as all servers of one database number it. */
export interface Edition {
  readonly edition: number
  readonly publishedAt: Instant
  /** SHA-256, 64 lower-case hexadecimal digits; empty for the latest of before a backup was restored. */
  readonly contentHash: string
}

export interface Editions {
  readonly latest: () => Promise<Edition | undefined>
  /**
   * The edition of a content: the latest where it says the same and no backup was restored since, otherwise a new one above all before,
   * not below `atLeast`, and not below the seconds since 1970 of `now`.
   */
  readonly agree: (contentHash: string, now: Instant, atLeast: number) => Promise<Edition>
}

