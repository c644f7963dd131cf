import { spawnSync } from 'node:child_process'

/** Installs Debian's packages where apt is there and may be used, as root or by sudo; returns whether it did. */
export function installByApt(packages: readonly string[]): boolean {
  if (!run(['apt-get', '--version'])) return false
  process.stderr.write(`Installing ${packages.join(', ')} with apt-get ...\n`)
  return run(['apt-get', 'update', '-q']) && run(['apt-get', 'install', '-y', '-q', '--no-install-recommends', ...packages])
}

function run(command: readonly string[]): boolean {
  const [program = '', ...rest] = process.getuid?.() === 0 ? command : ['sudo', '-n', ...command]
  return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
}
