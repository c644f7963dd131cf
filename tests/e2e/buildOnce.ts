import { spawnSync } from 'node:child_process'
import { findChromium } from '../browser/findChromium.ts'

/** Before any browser test: a browser is there, and dist/ holds what the sources say. */
export default function buildOnce(): void {
  findChromium()
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'src/build/build.ts', '--if-changed'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('The app could not be built; see above.')
}
