import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isFields, parseJson } from '../domain/submission/parseFields.ts'
import { OperatorError } from '../operator/OperatorError.ts'
import type { InputFault } from './InputError.ts'

/** What names projects and policies of the plan or initiatives of the guideline, and where it was written. */
export interface Referring {
  readonly file?: string
  readonly row?: number
  readonly projectIds?: readonly string[]
  readonly policyIds?: readonly string[]
  readonly initiativeIds?: readonly string[]
}

const words = { projectIds: { column: '関連事業', list: 'projects' }, policyIds: { column: '関連施策', list: 'policies' }, initiativeIds: { column: '関連取り組み', list: 'initiatives' } } as const
const names = ['projectIds', 'policyIds', 'initiativeIds'] as const

/** Faults for every number that the city's plan and guideline do not know. The city's data is read only where something is named. */
export async function checkReferences(cityDir: () => string, items: readonly Referring[]): Promise<readonly InputFault[]> {
  if (!items.some(item => names.some(name => (item[name] ?? []).length > 0))) return []
  const known = await readKnownIds(join(cityDir(), 'dataset'))
  return items.flatMap(item => names.flatMap(name => (item[name] ?? [])
    .filter(id => !known[words[name].list].has(id))
    .map(id => ({ ...(item.file !== undefined && { file: item.file }), ...(item.row !== undefined && { row: item.row }), column: words[name].column, reason: `「${id}」は計画・指針のデータにありません。` }))))
}

type KnownIds = Readonly<Record<'projects' | 'policies' | 'initiatives', Set<string>>>

async function readKnownIds(directory: string): Promise<KnownIds> {
  const known: KnownIds = { projects: new Set(), policies: new Set(), initiatives: new Set() }
  try {
    for (const file of (await readdir(directory)).filter(name => name.endsWith('.json'))) collect(parseJson(await readFile(join(directory, file), 'utf8')), known)
  } catch (cause) {
    throw new OperatorError(`市のデータ ${directory} を読めません。関連する事業を確かめられません。`, { cause })
  }
  return known
}

/** Ids of what stands in lists of these names, however deep. */
function collect(value: unknown, known: KnownIds): void {
  if (Array.isArray(value)) for (const item of value as readonly unknown[]) collect(item, known)
  if (!isFields(value)) return
  for (const [name, member] of Object.entries(value)) {
    const ids = name === 'projects' || name === 'policies' || name === 'initiatives' ? known[name] : undefined
    if (ids && Array.isArray(member)) for (const item of member as readonly unknown[]) if (isFields(item) && typeof item['id'] === 'string') ids.add(item['id'])
    collect(member, known)
  }
}
