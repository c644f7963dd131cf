import type { Chance } from './chance.ts'
import type { PlanPage, PlanPhone } from './planPhone.ts'
import type { VirtualTime } from './virtualTime.ts'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const mostPages = 2

/** Somebody who reads the plan on a phone until a moment, with a network and without. */
export async function readUntil(until: number, phone: PlanPhone, time: VirtualTime, chance: Chance): Promise<void> {
  const aPage = (): PlanPage => {
    const pages = phone.pages()
    return pages[chance.between(0, Math.max(0, pages.length - 1))] ?? phone.open()
  }

  /** The app is opened where there is no network: in a lift, on a mountain. */
  async function readOffline(): Promise<void> {
    phone.disconnect(true)
    for (const { gate } of phone.pages()) if (chance.perMille(800)) gate.kill()
    const page = aPage()
    await time.sleep(chance.between(20 * second, hour))
    await page.look()
    phone.disconnect(false)
    if (chance.perMille(500)) page.hear('online')
  }

  async function act(): Promise<void> {
    const turn = chance.between(0, 99)
    if (turn < 20) await readOffline()
    else if (turn < 30) aPage().gate.kill()
    else if (turn < 45 && phone.pages().length < mostPages) phone.open()
    else if (turn < 60) aPage().hear('online')
    else if (turn < 70) aPage().show(chance.perMille(600))
    else if (turn < 75) void aPage().keeper.wantDeferred()
  }

  while (time.now() < until) {
    await time.sleep(chance.between(minute, 4 * hour))
    await act()
    // Often enough while the plan is still on its way.
    await time.sleep(chance.between(50, 20 * second))
    for (const page of phone.pages()) await page.look()
  }
}
