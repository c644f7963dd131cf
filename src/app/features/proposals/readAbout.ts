import type { Proposal } from '../../../domain/proposal/proposal.ts'

/** What a proposal is about, from its one word in an address or a draft: `project:24-101`, `policy:05`. */
export function readAbout(text: unknown): Proposal['about'] {
  const [, kind, id] = typeof text === 'string' ? /^(project|policy):(.{1,255})$/.exec(text) ?? [] : []
  return id !== undefined && (kind === 'project' || kind === 'policy') ? { kind, id } : undefined
}
