import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { publicationKindOf } from '../../domain/participation/publicationKindOf.ts'
import { Problem, sendSubmissionProblem } from '../sendProblem.ts'
import { immutable } from '../staticFile.ts'
import type { FormCatalogue } from '../submissions/formCatalogue.ts'
import { FormBody, FormParams } from '../submissions/submissionSchemas.ts'

/** `GET /api/forms/{kind}/{id}/versions/{version}`: a form as it was when it was answered, whichever is published now. */
export function addFormRoutes(app: FastifyInstance, { forms }: { readonly forms: FormCatalogue }): void {
  app.withTypeProvider<TypeBoxTypeProvider>().get('/api/forms/:kind/:id/versions/:version', {
    schema: { params: FormParams, response: { 200: FormBody, 400: Problem, 404: Problem, 410: Problem, 429: Problem, 500: Problem, 503: Problem } },
    config: { summary: '様式のある版を読む', description: 'One version of a form, by the `form` of what was submitted. It never changes.' },
  }, async ({ params: { kind, id, version } }, reply) => {
    const publicationKind = publicationKindOf(kind)
    const published = await forms.version(publicationKind, id, Number(version))
    const latest = published && await forms.latest(published.kind, id)
    if (!published || !latest) return sendSubmissionProblem(reply, await forms.isErased(publicationKind, id, Number(version)) ? 'formGone' : 'formUnknown')
    if (latest.state.withdrawn) return sendSubmissionProblem(reply, publicationKind === 'proposals' ? 'formClosed' : 'formGone')
    return reply.header('cache-control', immutable).send({ form: { kind, id, version: published.version }, document: { ...published.document } })
  })
}
