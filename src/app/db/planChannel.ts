/** What one tab tells the others: the plan was replaced, or deleted, or a deferred chunk of it is on the phone now. */
export type PlanMessage = 'flipped' | 'deleted' | 'kept'

/** The line between the tabs of this browser. */
export interface PlanChannel {
  tell(message: PlanMessage): void
  listen(heard: (message: PlanMessage) => void): void
}

/** A line over BroadcastChannel. */
export function createPlanChannel(name = 'plan'): PlanChannel {
  const channel = new BroadcastChannel(name)
  return {
    tell: message => channel.postMessage(message),
    listen(heard) {
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (data === 'flipped' || data === 'deleted' || data === 'kept') heard(data)
      })
    },
  }
}
