import { describe, expect, it, vi } from 'vitest'
import { createPlanChannel, type PlanMessage } from '../../../src/app/db/planChannel.ts'

describe('createPlanChannel', () => {
  it('tells the other tabs and not the one that speaks', async () => {
    const [one, other] = [createPlanChannel('test'), createPlanChannel('test')]
    const heard: string[] = []
    const listen = (tab: string) => (message: PlanMessage) => void heard.push(`${tab}: ${message}`)
    one.listen(listen('one'))
    other.listen(listen('other'))
    one.tell('flipped')
    one.tell('deleted')
    await vi.waitFor(() => expect(heard).toEqual(['other: flipped', 'other: deleted']))
  })

  it('does not listen to what it does not know', async () => {
    const heard: string[] = []
    const channel = createPlanChannel('strange')
    channel.listen(message => void heard.push(message))
    new BroadcastChannel('strange').postMessage({ kind: 'later version' })
    createPlanChannel('strange').tell('flipped')
    await vi.waitFor(() => expect(heard).toEqual(['flipped']))
  })
})
