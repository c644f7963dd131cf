import { findProgram, type NeededProgram, type ProgramSearch } from './findProgram.ts'

/** The browser of most tests. */
export const neededChromium: NeededProgram = {
  title: 'Chromium or Chrome',
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  packages: ['chromium', 'fonts-noto-cjk'],
  variable: 'CHROMIUM_PATH',
}

/** The path of a Chromium: `CHROMIUM_PATH`, one on the PATH, or Debian's own, installed now. Throws when there is none to be had. */
export function findChromium(search?: ProgramSearch): string {
  return findProgram(neededChromium, search)
}
