/** What one tab tells the others: follows, read marks or changes are other now, or all of it was deleted. */
export type PersonalMessage = 'changed' | 'deleted'

/** The line between the tabs of this browser. */
export interface PersonalChannel {
  tell(message: PersonalMessage): void
  listen(heard: (message: PersonalMessage) => void): void
}

/** A line over BroadcastChannel. */
export function createPersonalChannel(name = 'personal'): PersonalChannel {
  const channel = new BroadcastChannel(name)
  return {
    tell: message => channel.postMessage(message),
    listen(heard) {
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (data === 'changed' || data === 'deleted') heard(data)
      })
    },
  }
}
