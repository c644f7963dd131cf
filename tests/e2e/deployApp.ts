import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Puts a text in the place of a built file, without the compressed forms of what was there. */
function overwrite(appDir: string, name: string, text: string): void {
  for (const suffix of ['.br', '.gz']) rmSync(join(appDir, name + suffix), { force: true })
  writeFileSync(join(appDir, name), text)
}

const integrityOf = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`

/** Makes a built app another version: its page carries a mark, and its service worker knows the new page. */
export function deployMarkedApp(appDir: string, mark: string): void {
  const page = readFileSync(join(appDir, 'index.html'), 'utf8')
  const marked = page.replace('<body', `<body data-version="${mark}"`)
  const worker = readFileSync(join(appDir, 'sw.js'), 'utf8')
  const [before, after] = [integrityOf(page), integrityOf(marked)]
  if (!worker.includes(before)) throw new Error('the service worker does not know the page')
  overwrite(appDir, 'index.html', marked)
  const revision = (integrity: string) => integrity.slice('sha384-'.length).slice(0, 16)
  overwrite(appDir, 'sw.js', worker.replaceAll(before, after).replaceAll(revision(before), revision(after)))
}

/** Takes the code of a page away, as a deploy does with names that it no longer has. */
export function removeCode(appDir: string, page: string): void {
  const assets = join(appDir, 'assets')
  const names = readdirSync(assets).filter(name => name.startsWith(`${page}-`))
  if (names.length === 0) throw new Error(`there is no code for ${page}`)
  for (const name of names) rmSync(join(assets, name))
}
