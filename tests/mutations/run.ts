import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { applyEdit } from './applyEdit.ts'
import type { Mutation } from './mutation.ts'
import { mutations } from './mutations.ts'
import { runTests } from './runTests.ts'

/**
 * `npm run mutations [-- words of a name]`: runs the tests once as they are, then makes each mistake in a copy of the sources and runs the
 * tests that have to notice it. Fails where no assertion fails, where the text that it alters is no longer there, and where the tests are
 * not green without it: what is red anyway notices nothing.
 */
const copied = ['src', 'tests', 'data', 'public', 'index.html', 'vite.config.ts', 'vitest.config.ts', 'package.json', 'tsconfig.json']
const asked = process.argv.slice(2).join(' ')
const copy = mkdtempSync(join(tmpdir(), 'mutations-'))
const say = (line: string) => void process.stdout.write(`${line}\n`)

/** The test files that are not green without any mutation. */
function findRed(chosen: readonly Mutation[]): ReadonlySet<string> {
  const red = new Set<string>()
  for (const project of new Set(chosen.map(each => each.project))) {
    const suites = [...new Set(chosen.flatMap(each => each.project === project ? each.tests : []))]
    if (runTests(copy, project, suites).kind === 'green') continue
    for (const test of suites) {
      const verdict = runTests(copy, project, [test])
      if (verdict.kind === 'green') continue
      red.add(test)
      say(`✗ ${test} without any mutation: ${verdict.kind === 'asserted' ? verdict.by.join('; ') : verdict.why}`)
    }
  }
  return red
}

/** Whether an assertion noticed a mutation. */
function isNoticed({ edits, project, tests }: Mutation): boolean {
  const originals = new Map<string, string>()
  try {
    for (const { file, from, to } of edits) {
      const path = join(copy, file)
      const source = readFileSync(path, 'utf8')
      if (!originals.has(path)) originals.set(path, source)
      const edited = applyEdit(source, { from, to })
      if (edited === undefined) {
        say(`  ✗ ${file} has not, or not once: ${from}`)
        return false
      }
      writeFileSync(path, edited)
    }
    const verdict = runTests(copy, project, tests)
    if (verdict.kind === 'asserted') say(`  ${verdict.red} of ${verdict.all} red, noticed by: ${verdict.by[0]}`)
    else say(verdict.kind === 'green' ? `  ✗ nobody noticed: ${verdict.passed} passed` : `  ✗ not proven, no assertion failed: ${verdict.why}`)
    return verdict.kind === 'asserted'
  }
  finally {
    for (const [path, source] of originals) writeFileSync(path, source)
  }
}

try {
  for (const part of copied) cpSync(part, join(copy, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  const chosen = mutations.filter(({ name }) => name.includes(asked))
  const red = findRed(chosen)
  let noticed = 0
  for (const mutation of chosen) {
    say(mutation.name)
    if (mutation.tests.some(test => red.has(test))) say('  ✗ not tried: its tests are red without it')
    else if (isNoticed(mutation)) noticed += 1
  }
  say(`\n${chosen.length} mutations, ${noticed} noticed`)
  process.exitCode = noticed === chosen.length && chosen.length > 0 ? 0 : 1
}
finally {
  rmSync(copy, { recursive: true, force: true })
}
