import type { MaterialFile } from '../../domain/publicComment/materialFile.ts'
import type { KeepResult } from './keepMaterial.ts'

/** What is on the phone: `unsupported`, this browser keeps none (plain http, some private windows). */
export type MaterialsState =
  | { readonly kind: 'unsupported' | 'loading' }
  /** Sizes in bytes by path. */
  | { readonly kind: 'ready', readonly kept: ReadonlyMap<string, number> }

/** What is done for one call, or why the last try kept not all. */
export type KeepingState =
  | { readonly kind: 'keeping', readonly done: number, readonly of: number }
  | { readonly kind: 'failed', readonly reason: Exclude<KeepResult, 'kept'> }

/** The bytes of files together. */
export function bytesOf(files: readonly Pick<MaterialFile, 'bytes'>[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** Those that are not on the phone. */
export function missingOf(state: MaterialsState, files: readonly MaterialFile[]): readonly MaterialFile[] {
  return state.kind === 'ready' ? files.filter(({ path }) => !state.kept.has(path)) : files
}
