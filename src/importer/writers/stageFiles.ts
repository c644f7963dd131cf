import { rename, rm, writeFile } from 'node:fs/promises'

/** Files written beside their places. */
export interface StagedFiles {
  /** Puts them in their places, in place of what is there. */
  readonly place: () => Promise<void>
  /** Removes those that are not in their places. */
  readonly discard: () => Promise<void>
}

/** Writes files, by path, beside their places: what can fail for want of room or rights fails here, before anything is replaced. */
export async function stageFiles(files: ReadonlyMap<string, string>): Promise<StagedFiles> {
  const staged = [...files.keys()].map(file => ({ file, fresh: `${file}.new` }))
  const discard = async () => { for (const { fresh } of staged) await rm(fresh, { force: true }) }
  try {
    for (const [file, text] of files) await writeFile(`${file}.new`, text)
  } catch (error) {
    await discard().catch(() => undefined)
    throw error
  }
  return { discard, place: async () => { for (const { file, fresh } of staged) await rename(fresh, file) } }
}
