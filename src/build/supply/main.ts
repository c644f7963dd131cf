import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { licenceFaults } from './licenceFaults.ts'
import { lockedPackages, type LockFile, type Manifest } from './lockFile.ts'
import { lockFaults } from './lockFaults.ts'
import { readAudit } from './readAudit.ts'

// `npm run supply`: what is installed is what was agreed to. It fails on what it finds, and says so where it could not ask.
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile
const shipped = new Set(lockedPackages(lock).filter(([, { dev }]) => dev !== true).map(([name]) => name))

const audit = readAudit(await askRegistry(), name => shipped.has(name))
const faults = [
  ...lockFaults(manifest, lock),
  ...licenceFaults(lock).map(fault => `licence: ${fault}`),
  ...(audit.kind === 'asked' ? audit.findings.map(finding => `known weakness: ${finding}`) : []),
]
process.stdout.write(audit.kind === 'asked'
  ? `npm audit: asked, ${audit.findings.length} findings\n`
  : `npm audit: NOT ASKED (${audit.reason}); whether a weakness is known is not known here\n`)
for (const fault of faults) process.stderr.write(`${fault}\n`)
process.exitCode = faults.length > 0 ? 1 : 0

/** It ends with a code of its own where it finds something, and where the registry refuses to answer; both are in what it prints. */
function askRegistry(): Promise<string> {
  return new Promise((resolve) => {
    execFile('npm', ['audit', '--json', '--package-lock-only', '--fetch-retries=0', '--fetch-timeout=20000'], { maxBuffer: 64 * 1024 * 1024, timeout: 60_000 }, (_error, stdout) => resolve(stdout))
  })
}
