import type { Command } from '../command.ts'

const heading = '使い方: npm run city -- <命令>'

/** What there is, one line a command. */
export function describeCommands(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(command => usageOf(command).length))
  return [
    heading,
    '',
    ...commands.map(command => `  ${usageOf(command).padEnd(width)}  ${command.summary}`),
    '',
    '命令の後に --help を付けると、くわしい説明を表示します。説明書は docs/city.md です。',
  ].join('\n')
}

/** One command with its options and an example. */
export function describeCommand(command: Command): string {
  const options = Object.entries(command.options)
  return [
    `npm run city -- ${usageOf(command)}`,
    command.summary,
    ...(options.length > 0 ? ['', ...options.map(([name, { value, help, isRequired }]) => `  --${name}${value === undefined ? '' : ` <${value}>`}  ${help}${isRequired ? '(必須)' : ''}`)] : []),
    '',
    `例: npm run city -- ${command.example}`,
  ].join('\n')
}

function usageOf({ words, parameters }: Command): string {
  return [...words, ...parameters.map(name => `<${name}>`)].join(' ')
}
