import type { Browser } from 'playwright-core'
import { createCityPhone, type CityPhone, type CityPhoneOptions } from './cityPhone.ts'
import { startFaultyNetwork, type FaultyNetwork } from './faultyNetwork.ts'

/** A phone, and between it and the server a network that a test can break. */
export interface NetworkPhone extends CityPhone {
  readonly network: FaultyNetwork
}

export async function createNetworkPhone(browser: Browser, options?: CityPhoneOptions): Promise<NetworkPhone> {
  const phone = await createCityPhone(browser, options)
  const network = await startFaultyNetwork(phone.server.port)
  return {
    ...phone,
    network,
    async remove() {
      await phone.remove()
      await network.close()
    },
  }
}
