import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const packages = ['chromium', 'fonts-noto-cjk']

/** What a person has to do when no browser is there and none may be installed. */
export const howToInstall = [
  'No Chromium or Chrome was found, and the browser tests need one.',
  `Install it: apt-get install --no-install-recommends ${packages.join(' ')}`,
  'or set CHROMIUM_PATH to the program.',
].join(' ')

/** What the search depends on besides the disk. */
export interface ChromiumSearch {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Installs the browser where that is allowed; returns whether it did. */
  readonly install: () => boolean
}

/** The path of a Chromium: `CHROMIUM_PATH`, one on the PATH, or Debian's own, installed now. Throws when there is none to be had. */
export function findChromium({ env, install }: ChromiumSearch = { env: process.env, install: installByApt }): string {
  const named = env['CHROMIUM_PATH']
  if (named) {
    if (isProgram(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, which is no program that can be run.`)
  }
  const found = findOnPath(env)
  if (found) return found
  const installed = install() ? findOnPath(env) : undefined
  if (!installed) throw new Error(howToInstall)
  return installed
}

function findOnPath(env: ChromiumSearch['env']): string | undefined {
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

function installByApt(): boolean {
  const run = (command: readonly string[]): boolean => {
    const [program = '', ...rest] = process.getuid?.() === 0 ? command : ['sudo', '-n', ...command]
    return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
  }
  if (!run(['apt-get', '--version'])) return false
  process.stderr.write(`No Chromium found; installing ${packages.join(' and ')} with apt-get ...\n`)
  return run(['apt-get', 'update', '-q']) && run(['apt-get', 'install', '-y', '-q', '--no-install-recommends', ...packages])
}
