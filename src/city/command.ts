import type { Instant } from '../domain/delivery/instant.ts'
import type { Storage } from '../storage/storage.ts'

/** An option of a command: `--opens 2026-06-01`, or a bare switch where it has no `value`. */
export interface CommandOption {
  /** What stands behind it, as the help shows it: `日時`. */
  readonly value?: string
  readonly help: string
  readonly isRequired?: true
}

/** What a command has to work with. Clock, chance and output are given; storage is opened when it is first asked for. */
export interface CommandContext {
  readonly now: Instant
  /** Of the folder in which the command was given; names of files count from it. */
  readonly directory: string
  readonly randomBytes: (count: number) => Uint8Array
  /** Opened `asItIs`, nothing is made or changed: a `StorageError` where it is not of today's schema, or not there, unless it may be new. */
  readonly storage: (options?: { readonly asItIs: true, readonly orNew?: true }) => Promise<Storage>
  /** The city's data, for the numbers of projects and policies. Throws an `OperatorError` where there is none. */
  readonly cityDir: () => string
  /** Writes to the standard output, and resolves when more may be written. */
  readonly output: (text: string) => Promise<void>
}

/** The words behind a command, read and complete. */
export interface CommandInput {
  /** By the parameter's name. */
  readonly parameters: Readonly<Record<string, string>>
  /** By the option's name, without hyphens. A switch that is given is an empty text. */
  readonly options: Readonly<Record<string, string>>
}

/** One command of the staff: `survey import FILE`. */
export interface Command {
  readonly words: readonly string[]
  /** Names of what has to follow, in order. */
  readonly parameters: readonly string[]
  readonly options: Readonly<Record<string, CommandOption>>
  /** What it does, a Japanese sentence. */
  readonly summary: string
  readonly example: string
  /** Does it and tells what was done, line by line. Throws an `InputError` for what the staff can mend. */
  readonly run: (input: CommandInput, context: CommandContext) => Promise<readonly string[]>
}
