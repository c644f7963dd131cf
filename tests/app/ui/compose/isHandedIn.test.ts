import { describe, expect, it } from 'vitest'
import { isHandedIn } from '../../../../src/app/ui/compose/isHandedIn.ts'
import { stoppedClock } from '../../../outbox/phone.ts'
import { scriptServer } from '../../../outbox/scriptedServer.ts'
import { beginComment, sealComment } from '../../features/submissions/sealComment.ts'
import { newBrowser } from '../../submissions/browser.ts'

const tabOf = (...faults: Parameters<typeof scriptServer>) => newBrowser(scriptServer(...faults), stoppedClock('2026-06-05T00:00:00.000Z')).openTab()

describe('isHandedIn', () => {
  it('knows what waits and what was received by the id of its draft', async () => {
    const waiting = tabOf('busy503')
    const id = await sealComment(waiting)
    expect(isHandedIn(waiting.submissions().state, id)).toBe(true)
    const received = tabOf()
    const other = await sealComment(received)
    expect(isHandedIn(received.submissions().state, other)).toBe(true)
    expect(isHandedIn(received.submissions().state, id)).toBe(false)
  })

  it('takes a draft for none that was handed in', async () => {
    const tab = tabOf()
    const id = await beginComment(tab)
    expect(isHandedIn(tab.submissions().state, id)).toBe(false)
    expect(isHandedIn({ kind: 'loading' }, id)).toBe(false)
  })
})
