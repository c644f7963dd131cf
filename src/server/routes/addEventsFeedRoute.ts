import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { PublishedData } from '../publication/publishedData.ts'
import { NotModified, sendStaticFile } from '../sendStaticFile.ts'

const Calendar = Type.Unsafe<Buffer>({ type: 'string', contentMediaType: 'text/calendar' })

/** `GET /events.ics`: every published event that is shown today, for calendars that subscribe. */
export function addEventsFeedRoute(app: FastifyInstance, published: PublishedData): void {
  app.get('/events.ics', {
    schema: { response: { 200: Calendar, 304: NotModified } },
    config: { summary: '催しの予定表', description: 'RFC 5545, for calendars that subscribe.' },
  }, (request, reply) => {
    sendStaticFile(request, reply, published.current().eventsFeed)
  })
}
