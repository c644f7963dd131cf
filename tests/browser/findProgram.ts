import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installByApt } from './installByApt.ts'

/** A program that a test needs. */
export interface NeededProgram {
  /** What a person calls it. */
  readonly title: string
  /** The names under which it may be installed; the first that is found is taken. */
  readonly names: readonly string[]
  /** Debian's packages that bring it. */
  readonly packages: readonly string[]
  /** The environment variable that may name it. */
  readonly variable?: string
}

/** What the search depends on besides the disk. */
export interface ProgramSearch {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Installs these packages where that is allowed; returns whether it did. */
  readonly install: (packages: readonly string[]) => boolean
}

const here: ProgramSearch = { env: process.env, install: installByApt }

/** What a person has to do when the program is not there and may not be installed. */
export function howToInstall({ title, packages, variable }: NeededProgram): string {
  return [
    `No ${title} was found, and the browser tests need one.`,
    `Install it: apt-get install --no-install-recommends ${packages.join(' ')}`,
    ...variable === undefined ? [] : [`or set ${variable} to the program.`],
  ].join(' ')
}

/** The program's path: what its variable names, one on the PATH, or Debian's own, installed now. Throws when there is none to be had. */
export function findProgram(needed: NeededProgram, { env, install }: ProgramSearch = here): string {
  const named = needed.variable === undefined ? undefined : env[needed.variable]
  if (named) {
    if (isProgram(named)) return named
    throw new Error(`${needed.variable ?? ''} names ${named}, which is no program that can be run.`)
  }
  const found = findOnPath(needed, env)
  if (found) return found
  const installed = install(needed.packages) ? findOnPath(needed, env) : undefined
  if (!installed) throw new Error(howToInstall(needed))
  return installed
}

function findOnPath({ names }: NeededProgram, env: ProgramSearch['env']): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter)
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  }
  catch {
    return false
  }
}
