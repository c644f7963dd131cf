/** What one tab tells the others: the plan was replaced, or deleted. */
export type PlanMessage = 'flipped' | 'deleted'

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
        if (data === 'flipped' || data === 'deleted') heard(data)
      })
    },
  }
}
