import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { isMissing, readJson } from '../readers/readJson.ts'
import type { EvaluationFiles } from './buildEvaluations.ts'
import { ratingsSchema } from './ratingsSchema.ts'

const folder = 'evaluations'

/** Reads a city's `evaluations/`, its tables by name; `undefined` where there is no CSV: the city has published nothing. */
export async function readEvaluationFiles(city: string): Promise<EvaluationFiles | undefined> {
  const names = await readdir(path.join(city, folder)).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  const tables = names.filter(name => /^[^.~].*\.csv$/i.test(name)).sort()
  if (tables.length === 0) return undefined
  return {
    ratings: await readRatings(city, names),
    tables: await Promise.all(tables.map(async name => ({ file: `${folder}/${name}`, bytes: await readFile(path.join(city, folder, name)) }))),
  }
}

async function readRatings(city: string, names: readonly string[]): Promise<EvaluationFiles['ratings']> {
  const file = `${folder}/ratings.json`
  if (!names.includes('ratings.json')) return { file, schemes: [] }
  return { file, ...await readJson(path.join(city, folder, 'ratings.json'), file, ratingsSchema) }
}
