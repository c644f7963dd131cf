import type { Command } from '../command.ts'
import { importCall } from './importCall.ts'
import { importEvents } from './importEvents.ts'

/** Every command of the staff, in the order of the help. */
export const commands: readonly Command[] = [importCall, importEvents]
