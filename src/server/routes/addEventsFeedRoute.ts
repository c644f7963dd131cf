import type { FastifyInstance } from 'fastify'
import type { PublishedData } from '../publication/publishedData.ts'
import { sendStaticFile } from '../sendStaticFile.ts'

/** `GET /events.ics`: every published event that is shown today, for calendars that subscribe. */
export function addEventsFeedRoute(app: FastifyInstance, published: PublishedData): void {
  app.get('/events.ics', { config: { summary: '催しの予定表', description: 'RFC 5545, for calendars that subscribe.' } }, (request, reply) => {
    sendStaticFile(request, reply, published.current().eventsFeed)
  })
}
