import type { MessageKey } from '../../../domain/language/message.ts'
import type { KeepResult } from '../../materials/keepMaterial.ts'

/** Why a PDF was not kept, and what to do. */
export const keepFaultWords = {
  unreachable: 'comments.keepUnreachable',
  missing: 'comments.keepMissing',
  damaged: 'comments.keepDamaged',
  storageFull: 'comments.keepStorageFull',
  storageFailed: 'comments.keepStorageFailed',
} as const satisfies Readonly<Record<Exclude<KeepResult, 'kept'>, MessageKey>>
