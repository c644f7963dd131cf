import type { Instant } from './instant.ts'

/** One immutable piece of the published data. */
export interface ManifestChunk {
  /** What the chunk holds, `outline`; lower-case letters, digits and hyphens, unique in its manifest. */
  readonly name: string
  /** SHA-256 of the uncompressed bytes, 64 lower-case hexadecimal digits. */
  readonly hash: string
  /** Size of the uncompressed bytes, at least 1. */
  readonly bytes: number
  /** Where the server has it, from the root of the same origin: always {@link chunkPath} of name and hash. */
  readonly path: string
  /**
   * 後から取る: true for a chunk that a phone can do without (readings). It is fetched once the others are current, kept with
   * them, and never waited for.
   */
  readonly isDeferred?: true
}

/**
 * 目録: what a server has published at one time, and the contract between it and a phone.
 * A phone fetches the chunks whose hash it does not hold, checks each, and then makes all of them current at once; only what is
 * deferred comes after that.
 */
export interface Manifest {
  readonly format: 1
  /**
   * 版: an integer of at least 1, raised with every change of content and never lowered, not even when a server's data
   * directory is lost. A phone keeps what it has when a server offers an older edition.
   */
  readonly edition: number
  /** When the server published this edition. */
  readonly publishedAt: Instant
  /** The city that the data is of: its local government code (全国地方公共団体コード, 6 digits) and its name. */
  readonly city: ManifestCity
  /** 運営者: who answers for this server, as screens name it; absent means that the app is an unofficial sample (非公式の見本). */
  readonly operator?: string
  /** 連絡先: how to reach the operator without this app (telephone, mail, address), one line of 1 to 200 characters as they wrote it. */
  readonly operatorContact?: string
  /** At least one, in the dataset's order. */
  readonly chunks: readonly ManifestChunk[]
}

/** The city as a manifest names it. */
export interface ManifestCity {
  readonly code: string
  readonly name: string
}

/** Why a value is no manifest: the place of the first fault, `chunks[2].hash`, or an empty text for the value as a whole. */
export interface ManifestProblem {
  readonly kind: 'manifest-problem'
  readonly at: string
}

/** How a dataset may name its chunks. */
const chunkName = /^[a-z0-9][a-z0-9-]*$/

/** Whether a text may name a chunk: it becomes part of a path and of a file's name. */
export function isChunkName(value: unknown): value is string {
  return typeof value === 'string' && chunkName.test(value)
}

/** The path of a chunk: `/data/outline.0123456789abcdef.json`, with the first 16 digits of its hash. */
export function chunkPath(name: string, hash: string): string {
  return `/data/${name}.${hash.slice(0, 16)}.json`
}
