import { appAddresses, unknownAddresses } from '../e2e/access/appAddresses.ts'
import { says, type Act, type Screen } from './screen.ts'
import { stateScreens } from './stateScreens.ts'
import { usedScreens } from './usedScreens.ts'
import { writtenScreens } from './writtenScreens.ts'

/**
 * Every screen, in the order in which one phone comes to it: the pages at the addresses at which the tests of access look, so that none
 * of the router's is forgotten; what is written there; what the phone shows then; and the states that no address has.
 */
export async function screensOf(origin: string): Promise<readonly Screen[]> {
  const pages = await appAddresses(origin)
  return [...pages.flatMap(({ addresses }) => addresses), ...unknownAddresses().slice(0, 1), '/no/such/page'].map(at).concat(writtenScreens, usedScreens, stateScreens)
}

function at(path: string): Screen {
  const name = path === '/' ? 'home' : path.slice(1).replace(/[^\p{L}\p{N}-]+/gu, '-')
  return path.includes('#q=') ? { name, path, act: found } : { name, path }
}

const found: Act = async (page, shoot, said) => {
  await says(page, said('search.found'))
  await shoot('found')
}
