/** One package in package-lock.json, as far as it is looked at. */
export interface LockedPackage {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly license?: string
  readonly link?: boolean
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
}

/** package-lock.json: the packages by their folder, of which the first, without a name, is the project itself. */
export interface LockFile {
  readonly lockfileVersion: number
  readonly packages: Readonly<Record<string, LockedPackage>>
}

/** package.json, as far as it is looked at. */
export interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  /** Which packages may, and may not, run a script of theirs when they are installed. */
  readonly allowScripts: Readonly<Record<string, boolean>>
}

/** The packages that are installed, by name. A package that stands twice is told twice. */
export function lockedPackages({ packages }: LockFile): readonly (readonly [name: string, LockedPackage])[] {
  return Object.entries(packages).filter(([folder]) => folder !== '').map(([folder, locked]) => [folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length), locked])
}
