import { goneMaterials, type MaterialHolders } from '../../domain/publicComment/goneMaterials.ts'
import type { MaterialFile } from '../../domain/publicComment/materialFile.ts'
import { storageFailureOf } from '../../outbox/storageFailureOf.ts'
import type { WebStorage } from '../db/webStorage.ts'
import { declinedMaterials, declineMaterials } from './declinedMaterials.ts'
import { keepMaterial, listMaterials, removeMaterials, type KeepResult, type MaterialPorts } from './keepMaterial.ts'
import { bytesOf, missingOf, type KeepingState, type MaterialsState } from './materialState.ts'

/** How much is fetched for a call without being asked for, in bytes: more is fetched only when the person wants it. */
export const mostByItself = 10_000_000

/** What a keeper needs: `world` is missing where this browser keeps nothing. */
export interface MaterialKeeperPorts {
  readonly world: MaterialPorts | undefined
  readonly isSavingData: () => boolean
  readonly memory: WebStorage
}

/** Who is told of each new state. */
export interface MaterialWatcher {
  readonly onState: (state: MaterialsState) => void
  /** Of one call; nothing once all is well. */
  readonly onKeeping: (callId: string, keeping: KeepingState | undefined) => void
}

/** Keeps the PDFs of calls on the phone. No method throws: what happened is told. */
export interface MaterialKeeper {
  readonly start: () => Promise<void>
  /** Looks again at what is on the phone: another tab may have kept something, or taken it off. */
  readonly look: () => Promise<void>
  /** 資料を端末に保存: what of the call's files is missing. `byItself`: the person follows the call or writes for it, but has not asked. */
  readonly keep: (callId: string, files: readonly MaterialFile[], occasion: 'asked' | 'byItself') => Promise<void>
  /** Takes files off the phone; tells whether that went well. */
  readonly remove: (paths: readonly string[]) => Promise<boolean>
  /** Takes off the phone what nothing names any more; what cannot be removed now stays until the next time. */
  readonly removeGone: (holders: MaterialHolders) => Promise<void>
}

/** A keeper that has not looked yet. */
export function createMaterialKeeper({ world, isSavingData, memory }: MaterialKeeperPorts, { onState, onKeeping }: MaterialWatcher): MaterialKeeper {
  let state: MaterialsState = { kind: world ? 'loading' : 'unsupported' }
  let starting: Promise<void> | undefined
  const running = new Set<string>()
  onState(state)

  async function look(): Promise<void> {
    if (!world) return
    // A cache that does not answer holds nothing that could be opened.
    const kept = await listMaterials(world.caches).catch(() => new Map<string, number>())
    state = { kind: 'ready', kept }
    onState(state)
  }

  const start = (): Promise<void> => starting ??= look()

  function isWantedByItself(files: readonly MaterialFile[]): boolean {
    const declined = declinedMaterials(memory)
    return !isSavingData() && bytesOf(files) <= mostByItself && !files.some(({ path }) => declined.includes(path))
  }

  async function keepEach(ports: MaterialPorts, callId: string, files: readonly MaterialFile[]): Promise<Exclude<KeepResult, 'kept'> | undefined> {
    for (const [done, file] of files.entries()) {
      onKeeping(callId, { kind: 'keeping', done, of: files.length })
      const result = await keepMaterial(ports, file)
      if (result !== 'kept') return result
    }
    return undefined
  }

  return {
    start,
    look,
    async keep(callId, files, occasion) {
      await start()
      const missing = missingOf(state, files)
      if (!world || missing.length === 0 || running.has(callId)) return
      if (occasion === 'byItself' && !isWantedByItself(missing)) return
      if (occasion === 'asked') declineMaterials(memory, files.map(({ path }) => path), false)
      running.add(callId)
      const fault = await keepEach(world, callId, missing)
      running.delete(callId)
      await look()
      // Who has not asked is told only what they can mend.
      const isTold = occasion === 'asked' || fault === 'storageFull'
      onKeeping(callId, fault && isTold ? { kind: 'failed', reason: fault } : undefined)
    },
    async remove(paths) {
      if (!world) return true
      declineMaterials(memory, paths, true)
      const fault = await removeMaterials(world.caches, paths).then(() => undefined, storageFailureOf)
      await look()
      return fault === undefined
    },
    async removeGone(holders) {
      await look()
      const gone = state.kind === 'ready' ? goneMaterials([...state.kept.keys()], holders) : []
      if (!world || gone.length === 0) return
      await removeMaterials(world.caches, gone).catch(() => undefined)
      await look()
    },
  }
}
