import { resolve } from 'node:path'
import { OperatorError } from '../operator/OperatorError.ts'
import { readPlaces, type Places } from '../operator/readPlaces.ts'

/** How one server runs; all paths are absolute. */
export interface Settings extends Places {
  readonly host: string
  /** 0 lets the system choose. */
  readonly port: number
  readonly appDir: string
  /** Who answers for this server, as the app's pages name it; without one they say 非公式の見本. */
  readonly operator: string | undefined
  /** How to reach them without this app, as アクセシビリティ says it: one line of at most 200 characters. */
  readonly operatorContact?: string | undefined
  /** Whether residents reach the server over TLS only, so that browsers may be told to insist on it. */
  readonly isBehindTls: boolean
  readonly logLevel: string
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent']

/** Reads the settings from environment variables; an empty variable counts as not set. Throws an {@link OperatorError}. */
export function readSettings(env: Readonly<Record<string, string | undefined>>, root: string): Settings {
  return {
    host: env['HOST'] || '0.0.0.0',
    port: readPort(env['PORT'] || '3000'),
    ...readPlaces(env, root),
    appDir: resolve(root, env['APP_DIR'] || 'dist/app'),
    operator: env['OPERATOR_NAME']?.trim() || undefined,
    operatorContact: readLine('OPERATOR_CONTACT', env['OPERATOR_CONTACT']),
    isBehindTls: readSwitch('BEHIND_TLS', env['BEHIND_TLS'] || '0'),
    logLevel: readLogLevel(env['LOG_LEVEL'] || 'info'),
  }
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN
  if (!(port <= 65535)) throw new OperatorError(`PORTは0から65535までの整数で指定してください(いまの値: ${text})。`)
  return port
}

function readLine(name: string, text: string | undefined): string | undefined {
  const line = text?.trim() ?? ''
  if (/\p{Cc}/u.test(line) || line.length > 200) throw new OperatorError(`${name}は1行、200字までで指定してください(いまの長さ: ${line.length}字)。`)
  return line || undefined
}

function readSwitch(name: string, text: string): boolean {
  if (text !== '0' && text !== '1') throw new OperatorError(`${name}は0か1で指定してください(いまの値: ${text})。`)
  return text === '1'
}

function readLogLevel(text: string): string {
  if (!logLevels.includes(text)) throw new OperatorError(`LOG_LEVELは${logLevels.join('、')}のどれかで指定してください(いまの値: ${text})。`)
  return text
}
