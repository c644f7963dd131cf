import { readFile } from 'node:fs/promises'
import type { Static, TSchema } from 'typebox'
import Value from 'typebox/value'
import { SourceError } from '../parse/sourceError.ts'
import { jsonFault } from './jsonFault.ts'

/** Reads a JSON file that must have a shape; says what is wrong and where. `name` is the file's name in messages. */
export async function readJson<Schema extends TSchema>(file: string, name: string, schema: Schema): Promise<Static<Schema>> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw isMissing(error) ? new SourceError(name, 0, 'ファイルがありません。') : error
  })
  const value = parseJson(text, name)
  if (Value.Check(schema, value)) return value
  const [first] = Value.Errors(schema, value)
  throw new SourceError(name, 0, `内容が決まりと合いません:${first?.instancePath ?? ''} ${first?.message ?? ''}`)
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const { line, column } = jsonFault(text)
    throw new SourceError(name, line, `JSONとして読めません(${column}文字目付近)。`)
  }
}

/** True for the error of a file that is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
