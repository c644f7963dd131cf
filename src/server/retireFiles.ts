import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '../domain/delivery/instant.ts'
import { isInstant } from '../domain/delivery/instant.ts'
import { systemCode } from '../operator/OperatorError.ts'
import { temporarySuffix } from '../operator/replaceFile.ts'
import { writeAtomically } from '../operator/writeAtomically.ts'

const day = 24 * 60 * 60 * 1000

/** How long a file that is no longer current can still be had: a phone may hold an older page or manifest. */
export const keptFor = 30 * day

/** Where a folder notes since when which file is no longer current. */
export const retiredFile = 'retired.json'

/**
 * Removes from a folder what has not been current for {@link keptFor}, and unfinished files.
 * The time is noted when a file is first found not to be current, never taken from the file: copies and restores change a file's own time.
 */
export async function retireFiles(directory: string, current: ReadonlySet<string>, now: Instant): Promise<void> {
  const before = await readRetired(join(directory, retiredFile))
  const after: Record<string, Instant> = {}
  for (const name of await readdir(directory)) {
    if (current.has(name) || name === retiredFile) continue
    const retiredAt = before.get(name) ?? now
    if (name.endsWith(temporarySuffix) || Date.parse(now) - Date.parse(retiredAt) > keptFor) await rm(join(directory, name), { force: true })
    else after[name] = retiredAt
  }
  const text = JSON.stringify(after, Object.keys(after).sort(), 1)
  if (text !== JSON.stringify(Object.fromEntries(before), [...before.keys()].sort(), 1)) await writeAtomically(join(directory, retiredFile), text)
}

/**
 * An absent or damaged note means only that files are kept for longer. One that is there and cannot be read is an error: to go on
 * would count the time of every file anew at each start.
 */
async function readRetired(file: string): Promise<ReadonlyMap<string, Instant>> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    if (systemCode(cause) !== 'ENOENT') throw cause
    return '{}'
  })
  const retired = new Map<string, Instant>()
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return retired
    for (const [name, at] of Object.entries(value)) if (isInstant(at)) retired.set(name, at)
  }
  catch {
    return new Map()
  }
  return retired
}
