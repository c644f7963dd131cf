import { lockedPackages, type LockFile } from './lockFile.ts'

/** Licences under which all that is used may be used and passed on as it is, their notices kept. */
const permissive = new Set(['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'Unlicense', 'Zlib'])
/** Tools that build and test and reach no phone: these ask for their own sources only. */
const forTools = new Set([...permissive, 'CC-BY-3.0', 'CC-BY-4.0', 'MPL-2.0', 'Python-2.0'])
/** Built upon, and nothing of it is in what is built. */
const tools = /^lightningcss(-|$)/
/** Packages whose licence stands in a file of theirs only, with what that says. */
const readByHand = new Map([['parse-cache-control@1.0.1', 'BSD-3-Clause']])

/** The packages whose licence nobody agreed to. */
export function licenceFaults(lock: LockFile): readonly string[] {
  return lockedPackages(lock).flatMap(([name, { version, license, dev }]) => {
    const known = dev === true || tools.test(name) ? forTools : permissive
    const said = license ?? readByHand.get(`${name}@${version ?? ''}`) ?? 'none that is told'
    return isAnyOf(said, known) ? [] : [`${name}@${version ?? ''}: ${said}`]
  })
}

/** `(MIT OR GPL-3.0)` is agreed to where one of them is; with `AND` all have to be. */
function isAnyOf(said: string, known: ReadonlySet<string>): boolean {
  return said.replace(/^\((.*)\)$/, '$1').split(' OR ').some(choice => choice.split(' AND ').every(name => known.has(name.replace(/[()]/g, ''))))
}
