import { addSamplesAtFirst } from '../../src/city/samples/addSamples.ts'
import { startServer, type RunningServer } from '../../src/server/startServer.ts'

/** The moment at which every picture is taken, for the phone and for the server: the samples' dates and the days left are always the same. */
export const pictureInstant = '2026-05-13T01:00:00.000Z'

/** The built app with the first city's data and the samples, writing below a folder, at a clock that stands still. */
export function servePictures(dataDir: string): Promise<RunningServer> {
  const settings = { host: '127.0.0.1', port: 0, cityDir: 'data/isehara', appDir: 'dist/app', dataDir, operator: undefined, isBehindTls: false, logLevel: 'silent' } as const
  return startServer(settings, pictureInstant, { clock: () => pictureInstant, furnish: addSamplesAtFirst })
}
