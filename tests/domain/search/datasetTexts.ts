import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { formatThousandYen } from '../../../src/domain/plan/cost.ts'
import { eraFiscalYear } from '../../../src/domain/plan/fiscalYear.ts'
import { sdgName } from '../../../src/domain/plan/sdg.ts'

/** One text or number of the dataset, as it is printed, with the page whose matter it is. */
export interface DatasetText {
  readonly text: string
  /** As `pageKey` names it; absent for what belongs to no page of its own. */
  readonly page?: string
  /** The names that lead to it: `projects.sheets.cost.total`. */
  readonly at: string
}

/** What search does not hold, each with the reason. */
const exceptions: readonly (readonly [place: RegExp, reason: string])[] = [
  [/\b(?:source|sdgSource|notes|at|documents|rules)\b/, '出典: where a text was read and how, shown below each page and on このアプリについて'],
  [/\bplan\.(?:cityCode|document)$/, 'a code and a key, not shown'],
  [/^policies\.page$|\bdirection\./, 'the printed page is a 出典; a direction quotes what stands in the sheet or says how it was judged'],
  [/\bkind$|\bstatus$|\bbasis$|\bbetter$|\bisCumulative$/, 'a key for the program: the texts beside it say what it means'],
  [/^(?:pillars|policies\.(?:basicPolicy|direction)|leadingProjects|guideline\.sections)\b.*\bids?$/i, 'an order number or key that a page is reached by'],
  [/(?:pillar|policy|basicPolicy|direction|project|leadingProject|division)Ids?$/, 'a key that leads to another page, which has a text of its own'],
  [/(?:sheets|indicators|initiatives|introduction)\.id$/, 'a count within the plan, shown nowhere'],
  [/\bvalue\.(?:value|unit)$/, 'the number and unit that were read from `text` beside them'],
]

/** How numbers are printed. */
function printed(name: string, value: number, at: string): string[] {
  if (name === 'year' || name === 'years') return [eraFiscalYear(value)]
  if (name === 'sdgs') return [`目標${value}`, sdgName(value)]
  if (/\b(?:cost|costTable|projects\.total)\b/.test(at)) {
    // A source that gives nothing is left out.
    return value === 0 && name !== 'total' ? [] : [formatThousandYen(value)]
  }
  return [String(value)]
}

/** The page whose matter an object of the dataset is. */
function pageOf(at: string, id: unknown): string | undefined {
  const kinds = { 'pillars': 'pillar', 'policies': 'policy', 'projects': 'project', 'divisions': 'division', 'introduction': 'introductionChapter', 'leadingProjects': 'leadingProject', 'guideline.sections.groups.initiatives': 'initiative' } as const
  const kind = Object.entries(kinds).find(([place]) => place === at)?.[1]
  return kind && typeof id === 'string' ? `${kind}:${id}` : { costTable: 'costs', plan: 'plan' }[at]
}

function walk(value: unknown, at: string, page: string | undefined): DatasetText[] {
  if (exceptions.some(([place]) => place.test(at))) return []
  if (Array.isArray(value)) return value.flatMap(entry => walk(entry, at, page))
  if (typeof value === 'object' && value !== null) {
    const own = pageOf(at, 'id' in value ? value.id : undefined) ?? page
    return Object.entries(value).flatMap(([name, entry]) => walk(entry, at === '' ? name : `${at}.${name}`, own))
  }
  const texts = typeof value === 'string' ? [value] : typeof value === 'number' ? printed(at.split('.').at(-1) ?? '', value, at) : []
  return texts.map(text => ({ text, at, ...page !== undefined && { page } }))
}

/** Every text and number of the committed chunks but for the exceptions, walked without knowing what they hold. */
export function datasetTexts(): DatasetText[] {
  const directory = path.join(import.meta.dirname, '../../../data/isehara/dataset')
  const aids = ['index.json', 'readings.json', 'synonyms.json']
  return readdirSync(directory).filter(file => file.endsWith('.json') && !aids.includes(file))
    .flatMap(file => walk(JSON.parse(readFileSync(path.join(directory, file), 'utf8')), '', undefined))
}
