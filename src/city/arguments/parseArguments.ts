import { inputError, InputError, type InputFault } from '../InputError.ts'
import type { Command, CommandInput } from '../command.ts'

/** The command that the words name, the longest match first; `undefined` where none does. */
export function findCommand(commands: readonly Command[], args: readonly string[]): Command | undefined {
  return commands
    .filter(({ words }) => words.every((word, index) => args[index] === word))
    .sort((one, other) => other.words.length - one.words.length)[0]
}

/** Reads what follows a command's words. Throws an {@link InputError} with all that is wrong. `--name value` and `--name=value` are the same. */
export function parseArguments(command: Command, rest: readonly string[]): CommandInput {
  const faults: InputFault[] = []
  const given: string[] = []
  const options: Record<string, string> = {}
  for (let index = 0; index < rest.length; index++) {
    const word = rest[index] ?? ''
    if (!word.startsWith('--')) {
      given.push(word)
      continue
    }
    const [name, inline] = split(word.slice(2))
    const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined
    if (!option) faults.push({ reason: `指定「--${name}」はありません。` })
    else if (Object.hasOwn(options, name)) faults.push({ reason: `指定「--${name}」が二つあります。` })
    else if (option.value === undefined) {
      if (inline !== undefined) faults.push({ reason: `指定「--${name}」に値は付きません。` })
      options[name] = ''
    } else {
      const value = inline ?? rest[++index]
      if (value === undefined || value === '' || (inline === undefined && value.startsWith('--'))) faults.push({ reason: `指定「--${name}」の後に${option.value}がありません。` })
      else options[name] = value
    }
  }
  for (const name of command.parameters.slice(given.length)) faults.push({ reason: `${name}がありません。` })
  for (const word of given.slice(command.parameters.length)) faults.push({ reason: `「${word}」は余分です。` })
  for (const [name, option] of Object.entries(command.options)) {
    if (option.isRequired && !Object.hasOwn(options, name)) faults.push({ reason: `指定「--${name}」が必要です(${option.help})。` })
  }
  if (faults.length > 0) throw new InputError(faults)
  return { parameters: Object.fromEntries(command.parameters.map((name, index) => [name, given[index] ?? ''])), options }
}

/** A parameter that the command declares. */
export function parameterOf({ parameters }: CommandInput, name: string): string {
  const value = parameters[name]
  if (value === undefined) throw inputError(`${name}がありません。`)
  return value
}

function split(word: string): [string, string?] {
  const at = word.indexOf('=')
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)]
}
