import { describe, expect, it } from 'vitest'
import { compareHeld } from '../../../src/app/db/compareHeld.ts'
import { comparingStore } from '../../../src/app/db/comparingStore.ts'
import { createSessionPersonalStore } from '../../../src/app/db/sessionPersonalStore.ts'
import { createSessionStore } from '../../../src/app/db/sessionStore.ts'
import { putEdition } from './heldEditions.ts'

/** A phone whose idle moments a test gives. */
function phone() {
  const waiting: (() => void)[] = []
  const personal = createSessionPersonalStore()
  const plan = createSessionStore('refused')
  const open = () => comparingStore(plan, {
    compare: async (held) => {
      await compareHeld({ plan: held, personal })
    },
    whenIdle: work => void waiting.push(work),
  })
  const told = async () => (await personal.comparisons()).map(({ after }) => after.edition)
  const rest = () => waiting.splice(0).forEach(work => work())
  return { open, told, rest, waiting }
}

describe('comparingStore', () => {
  it('compares after a flip, once the screen has nothing to do', async () => {
    const { open, told, rest } = phone()
    const store = open()
    await putEdition(store, 1)
    await putEdition(store, 2, { '104万人': '98万人' })
    expect(await told()).toEqual([])
    rest()
    await expect.poll(told).toEqual([2])
  })

  it('makes up at the next start for what a closed page did not compare', async () => {
    const { open, told, rest, waiting } = phone()
    const closed = open()
    await putEdition(closed, 1)
    await putEdition(closed, 2, { '104万人': '98万人' })
    waiting.length = 0
    open()
    rest()
    await expect.poll(told).toEqual([2])
  })

  it('compares before a flip that drops the older edition', async () => {
    const { open, told } = phone()
    const store = open()
    await putEdition(store, 1)
    await putEdition(store, 2, { '104万人': '98万人' })
    await putEdition(store, 3, { '104万人': '90万人' })
    expect(await told()).toEqual([2])
  })

  it('has no more to compare after a flip that another tab had done', async () => {
    const { open, waiting } = phone()
    const store = open()
    await putEdition(store, 2)
    waiting.length = 0
    await putEdition(store, 1)
    expect(waiting).toEqual([])
  })
})
