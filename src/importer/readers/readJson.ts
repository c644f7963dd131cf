import { readFile } from 'node:fs/promises'
import type { Static, TSchema } from 'typebox'
import Value from 'typebox/value'
import { SourceError } from '../parse/sourceError.ts'

/** Reads a JSON file that must have a shape; says what is wrong and where. `name` is the file's name in messages. */
export async function readJson<Schema extends TSchema>(file: string, name: string, schema: Schema): Promise<Static<Schema>> {
  let value: unknown
  try {
    value = JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    throw new SourceError(name, 0, isMissing(error) ? 'ファイルがありません。' : `JSONとして読めません(${String(error)})。`)
  }
  if (Value.Check(schema, value)) return value
  const [first] = Value.Errors(schema, value)
  throw new SourceError(name, 0, `内容が決まりと合いません:${first?.instancePath ?? ''} ${first?.message ?? ''}`)
}

/** True for the error of a file that is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
