import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findCommand, parseArguments } from '../../src/city/arguments/parseArguments.ts'
import { parseCall } from '../../src/city/calls/parseCall.ts'
import { parseCallResult } from '../../src/city/calls/parseCallResult.ts'
import { commands } from '../../src/city/commands/commands.ts'
import { parseProposals } from '../../src/city/commands/openProposals.ts'
import { eventColumns } from '../../src/city/events/eventColumns.ts'

const guide = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'city.md'), 'utf8')
const blocks = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text)

/** The words of a line of a shell, quotes taken off and redirection left out. */
function wordsOf(line: string): readonly string[] {
  return [...line.replace(/ > .*/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}

describe('docs/city.md', () => {
  it('shows YAML that the commands read', () => {
    const [call = '', result = '', proposals = ''] = blocks
    expect(parseCall('call.yaml', call)).toMatchObject({ faults: [], source: { draftFile: expect.any(String) as string } })
    expect(parseCallResult('result.yaml', result)).toMatchObject({ kind: 'result' })
    expect(parseProposals('proposals.yaml', proposals).contactFields).toHaveLength(2)
  })

  it('shows commands that there are, with their options', () => {
    const lines = [...guide.matchAll(/^npm run city -- (.*)$/gm)].map(([, line = '']) => wordsOf(line)).filter(words => !words.includes('--help'))
    expect(lines.length).toBeGreaterThan(15)
    for (const words of [...lines, ...commands.map(({ example }) => wordsOf(example))]) {
      const command = findCommand(commands, words)
      expect(command?.words.join(' '), words.join(' ')).toBeDefined()
      if (command) expect(() => parseArguments(command, words.slice(command.words.length)), words.join(' ')).not.toThrow()
    }
  })

  it('names every command and every column of the app', () => {
    for (const { words } of commands) expect(guide).toContain(words.join(' '))
    for (const column of ['appRegistration', 'appCapacity', 'appLargestGroup', 'appPersonal', 'records', 'statusNote', 'kind'] as const) expect(guide).toContain(eventColumns[column][0])
  })
})
