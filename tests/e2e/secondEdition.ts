import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importCity } from '../../src/importer/importCity.ts'

/** A city's folder whose documents say something else than those of the first city. */
export interface ChangedCity {
  readonly directory: string
  remove(): void
}

/** What the second edition of the first city's plan says instead: a target, a year of the schedule, costs, a name. */
const edits: readonly (readonly [from: string, to: string])[] = [
  ['\t100万人\t100万人\t104万人', '\t100万人\t100万人\t98万人'],
  ['16 イベント実施', '12 イベント実施'],
  // The plan's table of costs must still add up: what one project loses the other gains.
  ['29,560千円', '29,460千円'],
  ['(一般財源)\t22,660千円', '(一般財源)\t22,560千円'],
  ['1,145千円\n財源内訳\t(一般財源)\t1,145千円', '1,245千円\n財源内訳\t(一般財源)\t1,245千円'],
  ['比々多魅力再発見事業', '比々多魅力発見事業'],
]

/** Edits a copy of the first city's documents and imports it, as the city would publish its next plan. */
export async function importSecondEdition(): Promise<ChangedCity> {
  const directory = mkdtempSync(join(tmpdir(), 'second-edition-'))
  cpSync('data/isehara', directory, { recursive: true })
  const sources = join(directory, 'source')
  const plan = join(sources, readdirSync(sources).toSorted()[0] ?? '')
  let text = readFileSync(plan, 'utf8')
  for (const [from, to] of edits) {
    if (!text.includes(from)) throw new Error(`the plan does not say ${from}`)
    text = text.replaceAll(from, to)
  }
  writeFileSync(plan, text)
  await importCity(directory, { seal: true })
  return { directory, remove: () => rmSync(directory, { recursive: true }) }
}
