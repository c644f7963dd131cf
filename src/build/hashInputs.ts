import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What a build reads. */
const inputs = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json']

/** One hash over the names and contents of everything that a build reads. */
export async function hashInputs(root: string): Promise<string> {
  const hash = createHash('sha256')
  for (const file of await listInputs(root)) hash.update(`${file}\0`).update(await readFile(join(root, file))).update('\0')
  return hash.digest('hex')
}

async function listInputs(root: string): Promise<readonly string[]> {
  const files: string[] = []
  for (const input of inputs) {
    const path = join(root, input)
    if (!existsSync(path)) continue
    if (!(await stat(path)).isDirectory()) files.push(input)
    else {
      for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
        if (entry.isFile()) files.push(join(input, join(entry.parentPath, entry.name).slice(path.length + 1)))
      }
    }
  }
  return files.sort()
}
