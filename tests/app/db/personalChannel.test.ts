import { describe, expect, it, vi } from 'vitest'
import { createPersonalChannel } from '../../../src/app/db/personalChannel.ts'

describe('createPersonalChannel', () => {
  it('tells the other tabs, not the one that speaks, and nothing that it does not know', async () => {
    const [one, other] = [createPersonalChannel('personal test'), createPersonalChannel('personal test')]
    const heard: string[] = []
    one.listen(message => void heard.push(`one: ${message}`))
    other.listen(message => void heard.push(`other: ${message}`))
    new BroadcastChannel('personal test').postMessage({ kind: 'later version' })
    one.tell('changed')
    one.tell('deleted')
    await vi.waitFor(() => expect(heard).toEqual(['other: changed', 'other: deleted']))
  })
})
