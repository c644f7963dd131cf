import { readFile, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import ts from 'typescript'

/** Parts that the entry loads on demand, and that the first screen needs. What connects the worker comes once that stands. */
const loadedAtOnce = ['HomePage']

/**
 * The paths of all scripts of a built app that load before its home page is readable: the entry, those parts, and all that these import.
 * With `further`, also what those parts need.
 */
export async function firstScreenScripts(app: string, further: readonly string[] = []): Promise<readonly string[]> {
  const html = await readFile(join(app, 'index.html'), 'utf8')
  const named = [...html.matchAll(/<(?:script|link rel="modulepreload")[^>]* (?:src|href)="\/assets\/([^"]+\.js)"/g)].map(([, name = '']) => name)
  const built = await readdir(join(app, 'assets'))
  const parts = [...loadedAtOnce, ...further].map(part => {
    const found = built.find(name => name.startsWith(`${part}-`) && name.endsWith('.js'))
    if (!found) throw new Error(`The build has no part ${part}.`)
    return found
  })
  const loaded = new Set<string>()
  const waiting = [...named, ...parts]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (loaded.has(name)) continue
    loaded.add(name)
    waiting.push(...staticImports(await readFile(join(app, 'assets', name), 'utf8')))
  }
  return [...loaded].sort().map(name => `/assets/${name}`)
}

/** The files that a script imports before it runs. */
function staticImports(code: string): readonly string[] {
  const { statements } = ts.createSourceFile('chunk.js', code, ts.ScriptTarget.Latest)
  return statements.flatMap(statement => {
    const from = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined
    return from && ts.isStringLiteralLike(from) ? [basename(from.text)] : []
  })
}
