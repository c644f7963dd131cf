import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

const folder = 'src/app'

/**
 * Names the scope of each component's styles by its place among all components. The eight random letters that vite's plugin takes weigh
 * half a kilobyte in the styles before the first screen.
 */
export function componentIds(root: string): (path: string, source: string, isProduction: boolean | undefined, hash: (text: string) => string) => string {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.vue')).map(path => `${folder}/${path.split(sep).join('/')}`)
  const ids = new Map(paths.sort().map((path, index) => [path, index.toString(36)]))
  // A component that came after the start of `npm run dev` has no place yet.
  return (path, _source, _isProduction, hash) => ids.get(path) ?? hash(path)
}
