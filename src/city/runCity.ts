import { OperatorError } from '../operator/OperatorError.ts'
import { StorageError } from '../storage/StorageError.ts'
import { describeCommand, describeCommands } from './arguments/describeCommands.ts'
import { findCommand, parseArguments } from './arguments/parseArguments.ts'
import type { CommandContext } from './command.ts'
import { commands } from './commands/commands.ts'
import { InputError } from './InputError.ts'

/** What a command left to say, and the code that the process ends with: 0 done, 1 refused, 2 not understood. */
export interface CityOutcome {
  readonly code: 0 | 1 | 2
  readonly lines: readonly string[]
  readonly errors: readonly string[]
}

/** Runs the command that the words name. Throws only what nobody foresaw. */
export async function runCity(args: readonly string[], context: CommandContext): Promise<CityOutcome> {
  if (args.length === 0 || args[0] === '--help' || args[0] === 'help') return { code: args.length === 0 ? 2 : 0, lines: [describeCommands(commands)], errors: [] }
  const command = findCommand(commands, args)
  if (!command) return { code: 2, lines: [], errors: [`命令「${args.join(' ')}」はありません。`, '', describeCommands(commands)] }
  const rest = args.slice(command.words.length)
  if (rest.includes('--help')) return { code: 0, lines: [describeCommand(command)], errors: [] }
  try {
    const input = parseArguments(command, rest)
    return await running(() => command.run(input, context))
  } catch (error) {
    if (error instanceof InputError) return { code: 2, lines: [], errors: [error.message, '', describeCommand(command)] }
    throw error
  }
}

async function running(run: () => Promise<readonly string[]>): Promise<CityOutcome> {
  try {
    return { code: 0, lines: await run(), errors: [] }
  } catch (error) {
    if (error instanceof InputError) return { code: 1, lines: [], errors: [...(error.faults.length > 1 ? [`直すところが${error.faults.length}か所あります。何も変えていません。`] : []), error.message] }
    if (error instanceof OperatorError || error instanceof StorageError) return { code: 1, lines: [], errors: [error.message] }
    throw error
  }
}
