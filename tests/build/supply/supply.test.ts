import { describe, expect, it } from 'vitest'
import { licenceFaults } from '../../../src/build/supply/licenceFaults.ts'
import type { LockedPackage, LockFile, Manifest } from '../../../src/build/supply/lockFile.ts'
import { lockFaults } from '../../../src/build/supply/lockFaults.ts'
import { readAudit } from '../../../src/build/supply/readAudit.ts'

const integrity = `sha512-${'A'.repeat(86)}==`
const lockOf = (locked: LockedPackage = {}): LockFile => ({ lockfileVersion: 3, packages: { '': {}, 'node_modules/mihon': { version: '1.2.3', integrity, license: 'MIT', ...locked } } })
const manifestOf = (over: Partial<Manifest> = {}): Manifest => ({ dependencies: { mihon: '1.2.3' }, devDependencies: {}, allowScripts: {}, ...over })

describe('lockFaults', () => {
  it('finds nothing wrong with one exact version and its hash', () => {
    expect(lockFaults(manifestOf(), lockOf())).toEqual([])
  })

  it.each([
    ['a range of versions', manifestOf({ dependencies: { mihon: '^1.2.3' } }), lockOf(), 'not one exact version'],
    ['a version that is not the locked one', manifestOf({ dependencies: { mihon: '1.2.4' } }), lockOf(), 'package.json says 1.2.4, the lock file 1.2.3'],
    ['a package that the lock file does not have', manifestOf({ devDependencies: { other: '1.0.0' } }), lockOf(), 'the lock file nothing'],
    ['a package without a hash', manifestOf(), lockOf({ integrity: 'sha1-x' }), 'no SHA-512'],
    ['a folder in a package\'s place', manifestOf(), lockOf({ link: true }), 'no SHA-512'],
    ['a package from elsewhere', manifestOf(), lockOf({ resolved: 'git+ssh://git@example.com/mihon.git' }), 'comes from git+ssh'],
    ['a script at the installation', manifestOf(), lockOf({ hasInstallScript: true }), 'runs a script'],
    ['an older lock file', manifestOf(), { ...lockOf(), lockfileVersion: 1 }, 'version 1, not 3'],
  ])('finds %s', (_case, manifest, lock, fault) => {
    expect(lockFaults(manifest, lock).join('\n')).toContain(fault)
  })

  it('takes a script that package.json decided about', () => {
    expect(lockFaults(manifestOf({ allowScripts: { mihon: false } }), lockOf({ hasInstallScript: true }))).toEqual([])
  })
})

describe('licenceFaults', () => {
  it.each([['MIT', []], ['(GPL-3.0 OR MIT)', []], ['GPL-3.0', ['mihon@1.2.3: GPL-3.0']], ['(MIT AND GPL-3.0)', ['mihon@1.2.3: (MIT AND GPL-3.0)']], ['MPL-2.0', ['mihon@1.2.3: MPL-2.0']]])('judges %s', (license, faults) => {
    expect(licenceFaults(lockOf({ license }))).toEqual(faults)
  })

  it('takes more licences of tools, and none that is not told', () => {
    expect(licenceFaults(lockOf({ license: 'MPL-2.0', dev: true }))).toEqual([])
    expect(licenceFaults({ lockfileVersion: 3, packages: { 'node_modules/a/node_modules/mihon': { version: '1.0.0', integrity, dev: true } } })).toEqual(['mihon@1.0.0: none that is told'])
  })
})

describe('readAudit', () => {
  const found = (severity: string) => JSON.stringify({ vulnerabilities: { mihon: { severity } } })

  it.each([
    ['any weakness of what is shipped', true, 'low', ['mihon: low']],
    ['a grave one of a tool', false, 'critical', ['mihon: critical']],
    ['no small one of a tool', false, 'moderate', []],
  ])('tells %s', (_case, isShipped, severity, findings) => {
    expect(readAudit(found(severity), () => isShipped)).toEqual({ kind: 'asked', findings })
  })

  it('says that nobody could be asked, and why', () => {
    expect(readAudit('{"message":"405 Method Not Allowed - POST https://registry.example/-/npm","method":"POST"}', () => true)).toEqual({ kind: 'notAsked', reason: '405 Method Not Allowed' })
    expect(readAudit('', () => true)).toEqual({ kind: 'notAsked', reason: 'no answer' })
    expect(readAudit('{"vulnerabilities":{}}', () => true)).toEqual({ kind: 'asked', findings: [] })
  })
})
