/** What sharing a file needs of `navigator`; many browsers lack it, or share files of some kinds only. */
interface FileSharer {
  readonly canShare?: (data: { readonly files: File[] }) => boolean
  readonly share?: (data: { readonly files: File[] }) => Promise<void>
}

/** `cancelled`: the person closed the phone's sharing sheet. */
export type FileShareOutcome = 'shared' | 'cancelled' | 'failed'

/** Whether this browser hands files of this kind to other apps. */
export function canShareFile(file: File, sharer: FileSharer): boolean {
  return sharer.share !== undefined && sharer.canShare?.({ files: [file] }) === true
}

/** Hands a file to an app of the person's choice (mail, AirDrop, a cloud). */
export async function shareFile(file: File, sharer: FileSharer): Promise<FileShareOutcome> {
  if (!canShareFile(file, sharer)) return 'failed'
  try {
    await sharer.share?.({ files: [file] })
    return 'shared'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed'
  }
}
