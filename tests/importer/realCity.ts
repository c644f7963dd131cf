import type { CityInput } from '../../src/importer/buildDataset.ts'
import { citySchema, guidanceSchema } from '../../src/importer/readers/citySchema.ts'
import { readJson } from '../../src/importer/readers/readJson.ts'
import { readSource } from '../../src/importer/readers/readSource.ts'
import { cityDirectory } from './cityCopy.ts'

const description = await readJson(`${cityDirectory}city.json`, 'city.json', citySchema)

async function document(kind: 'midTermPlan' | 'participationGuideline') {
  const entry = description.documents.find(candidate => candidate.kind === kind)
  if (!entry) throw new Error(`no ${kind}`)
  return { description: entry, source: await readSource(`${cityDirectory}source/${entry.file}`, entry.id, entry.file) }
}

/** The first city's folder, read. */
export const realCity: CityInput = {
  description,
  plan: { ...await document('midTermPlan'), guidance: await readJson(`${cityDirectory}guidance/plan.json`, 'guidance/plan.json', guidanceSchema) },
  guideline: await document('participationGuideline'),
}
