import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '../domain/delivery/instant.ts'
import { ensureDirectory } from '../operator/ensureDirectory.ts'
import { retireFiles } from './retireFiles.ts'
import { writeAtomically } from '../operator/writeAtomically.ts'

/**
 * Copies the built app's hashed files to a folder that outlives the build, and removes those retired for long:
 * a page that was open during an upgrade still finds the parts that it loads late.
 */
export async function keepAssets(built: string, kept: string, now: Instant): Promise<void> {
  await ensureDirectory(kept)
  const names = await readdir(built)
  for (const name of names) {
    const file = join(kept, name)
    if (!existsSync(file)) await writeAtomically(file, await readFile(join(built, name)))
  }
  await retireFiles(kept, new Set(names), now)
}
