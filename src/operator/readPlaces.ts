import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { OperatorError } from './OperatorError.ts'

/** Where a city's data is and where a server keeps what it writes; what the server and the staff's commands have to agree on. */
export interface Places {
  /** Absolute. */
  readonly dataDir: string
  /** A PostgreSQL address; without one the words are kept in SQLite in {@link dataDir}. */
  readonly databaseUrl?: string | undefined
  /** Absolute. */
  readonly cityDir: string
}

/** Reads the places from environment variables; an empty variable counts as not set. Throws an {@link OperatorError}. */
export function readPlaces(env: Readonly<Record<string, string | undefined>>, root: string): Places {
  const at = (path: string): string => resolve(root, path)
  return {
    ...readDataPlace(env, root),
    cityDir: env['CITY_DIR'] ? at(env['CITY_DIR']) : findCityDir(at('data')),
  }
}

/** The places without the city's folder, for what needs none. Throws an {@link OperatorError}. */
export function readDataPlace(env: Readonly<Record<string, string | undefined>>, root: string): Omit<Places, 'cityDir'> {
  return { dataDir: resolve(root, env['DATA_DIR'] || 'var'), databaseUrl: readDatabaseUrl(env['DATABASE_URL']?.trim() || undefined) }
}

/** The address is not repeated in the message: it holds a password. */
function readDatabaseUrl(text: string | undefined): string | undefined {
  if (text !== undefined && !/^postgres(ql)?:\/\/./.test(text)) throw new OperatorError('DATABASE_URLは postgresql:// で始まる住所で指定してください。')
  return text
}

/** The one city under data/, apart from samples; with several the operator has to choose. */
function findCityDir(parent: string): string {
  const cities = existsSync(parent)
    ? readdirSync(parent, { withFileTypes: true }).filter(entry => entry.isDirectory() && entry.name !== 'samples').map(entry => entry.name).sort()
    : []
  const [only, second] = cities
  if (only === undefined) throw new OperatorError(`市のデータのフォルダーが ${parent} にありません。CITY_DIRで場所を指定してください。`)
  if (second !== undefined) throw new OperatorError(`${parent} に市のフォルダーが複数あります(${cities.join('、')})。CITY_DIRでどれかを指定してください。`)
  return join(parent, only)
}
