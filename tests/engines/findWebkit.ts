import { spawnSync } from 'node:child_process'
import { findProgram, howToInstall } from '../browser/findProgram.ts'
import { installByApt } from '../browser/installByApt.ts'

/** What runs WebKit under a driver's hands; the paths of its programs. */
export interface WebkitPrograms {
  readonly driver: string
  /** Runs the window, a script. */
  readonly gjs: string
  /** Shows it on a screen that nobody sees. */
  readonly xvfb: string
}

const packages = ['webkit2gtk-driver', 'gir1.2-webkit2-4.1', 'gjs', 'xvfb', 'fonts-noto-cjk']

/** Finds the programs, or installs them where it may. Throws with what to install where they are not to be had. */
export function findWebkit(): WebkitPrograms {
  const find = (name: string): string => findProgram({ title: name, names: [name], packages })
  const gjs = find('gjs')
  // gjs alone knows no WebKit.
  const hasWebkit = (): boolean => spawnSync(gjs, ['-c', 'imports.gi.versions.WebKit2 = "4.1"; imports.gi.WebKit2'], { stdio: 'ignore' }).status === 0
  if (!hasWebkit() && !(installByApt(packages) && hasWebkit())) throw new Error(howToInstall({ title: 'WebKitGTK for gjs', names: [], packages }))
  return { driver: find('WebKitWebDriver'), gjs, xvfb: find('Xvfb') }
}
