import { readFileSync } from 'node:fs'

/** The most memory that a process that runs took so far, in megabytes. */
export function peakMemory(pid: number): number {
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)
}
