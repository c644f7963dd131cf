import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Folders of a server under test, all below one temporary folder. */
export interface TestCity {
  readonly root: string
  readonly cityDir: string
  readonly dataDir: string
  readonly appDir: string
  /** Writes the dataset as the importer would: one file for each chunk, some of which are deferred. */
  readonly writeDataset: (chunks: Readonly<Record<string, unknown>>, deferred?: readonly string[]) => void
  /** Writes a built app with these hashed files. */
  readonly writeApp: (assets: Readonly<Record<string, string>>) => void
  readonly remove: () => void
}

/** A city of two chunks and an app of one script, on the disk. */
export function createTestCity(): TestCity {
  const root = mkdtempSync(join(tmpdir(), 'city-'))
  const cityDir = join(root, 'city')
  const dataDir = join(root, 'var')
  const appDir = join(root, 'app')
  const dataset = join(cityDir, 'dataset')

  const writeDataset: TestCity['writeDataset'] = (chunks, deferred = []) => {
    rmSync(dataset, { recursive: true, force: true })
    mkdirSync(dataset, { recursive: true })
    const names = Object.keys(chunks)
    for (const name of names) writeFileSync(join(dataset, `${name}.json`), JSON.stringify(chunks[name]))
    const index = { format: 1, city: { code: '000000', name: '見本市' }, chunks: names.map(name => ({ name, file: `${name}.json`, ...deferred.includes(name) && { isDeferred: true } })) }
    writeFileSync(join(dataset, 'index.json'), JSON.stringify(index))
  }

  const writeApp: TestCity['writeApp'] = assets => {
    rmSync(appDir, { recursive: true, force: true })
    mkdirSync(join(appDir, 'assets'), { recursive: true })
    writeFileSync(join(appDir, 'index.html'), '<!doctype html><title>見本</title>')
    writeFileSync(join(appDir, 'sw.js'), '/* worker */')
    for (const [name, text] of Object.entries(assets)) writeFileSync(join(appDir, 'assets', name), text)
  }

  writeDataset({ outline: { title: '見本の計画' }, texts: { text: 'あ'.repeat(2000) } })
  writeApp({ 'index-AAAA.js': 'export default 1' })
  return { root, cityDir, dataDir, appDir, writeDataset, writeApp, remove: () => rmSync(root, { recursive: true, force: true }) }
}
