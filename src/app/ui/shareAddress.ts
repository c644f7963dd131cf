/** `cancelled`: the person closed the phone's sharing sheet. */
export type ShareOutcome = 'shared' | 'copied' | 'cancelled' | 'failed'

/** What sharing needs of `navigator`; old browsers and plain http lack both. */
interface Sharer {
  readonly share?: (data: ShareData) => Promise<void>
  readonly clipboard?: Pick<Clipboard, 'writeText'>
}

/** Shares an address by the phone's own means where there are such, else puts it on the clipboard. */
export async function shareAddress(title: string, url: string, sharer: Sharer): Promise<ShareOutcome> {
  try {
    if (sharer.share) {
      await sharer.share({ title, url })
      return 'shared'
    }
    if (!sharer.clipboard) return 'failed'
    await sharer.clipboard.writeText(url)
    return 'copied'
  }
  catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed'
  }
}
