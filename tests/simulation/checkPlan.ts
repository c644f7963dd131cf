import type { Look, PlanEvent, PlanHistory, PublishedEdition } from './planHistory.ts'

/** What the readers saw. */
export interface PlanOutcome {
  readonly editions: number
  readonly looks: number
  /** Looks at a plan that is in memory only, and the page says so. */
  readonly inMemory: number
  /** Looks at a page that had none, or could not read it, after its storage had failed or before the phone had any. */
  readonly without: number
  /** Everything that is not as it was promised. */
  readonly broken: readonly string[]
}

/** What a page may show: never older than what it showed before, and from the phone's storage never older than what was kept when it was opened or answered last. */
interface PageState {
  kept: number | undefined
  /** Opened since the storage has lost something last, so that it reads what is there. */
  isSinceDamage: boolean
  shown?: number
}

interface PhoneState {
  /** The newest edition that a page said is kept on the phone. */
  kept: number | undefined
  /** The storage has lost a part of it, which no new page has read since. */
  isDamaged: boolean
  readonly pages: Map<number, PageState>
}

type Looked = Extract<PlanEvent, { kind: 'looked' }>
type ReadLook = Extract<Look, { kind: 'read' }>

/**
 * Holds what readers saw against what is promised of the plan: it is one whole edition that the city published; none is replaced by an
 * older one; what was kept is there when the app is opened again, with or without a network, unless the browser threw it away.
 */
export function checkPlan({ editions, events }: Pick<PlanHistory, 'editions' | 'events'>): PlanOutcome {
  const broken = checkEditions(editions)
  const byNumber = new Map(editions.map(edition => [edition.edition, edition]))
  const phones = new Map<string, PhoneState>()
  const counts = { looks: 0, inMemory: 0, without: 0 }

  function phoneOf(name: string): PhoneState {
    const phone = phones.get(name) ?? { kept: undefined, isDamaged: false, pages: new Map() }
    phones.set(name, phone)
    return phone
  }

  function pageOf(phone: PhoneState, number: number): PageState {
    const page = phone.pages.get(number) ?? { kept: undefined, isSinceDamage: false }
    phone.pages.set(number, page)
    return page
  }

  function checkLook({ phone: name, page: number, look, hasStorageFailed }: Looked): void {
    const phone = phoneOf(name)
    const page = pageOf(phone, number)
    const found = look.kind === 'read' ? [...checkWhole(look, byNumber.get(look.edition)), ...checkOrder(look, page)] : []
    if (!hasStorageFailed && !phone.isDamaged) found.push(...checkKept(look, page))
    broken.push(...found.map(what => `${name}, page ${number}: ${what}`))
    counts.looks += 1
    if (look.kind !== 'read') counts.without += 1
    else if (look.place === 'session') counts.inMemory += 1
    if (look.kind === 'read') learn(phone, page, look)
  }

  for (const event of events) {
    const phone = phoneOf(event.phone)
    switch (event.kind) {
      case 'left': phone.kept = event.edition; break
      case 'opened': phone.pages.set(event.page, { kept: phone.kept, isSinceDamage: true }); break
      case 'answered': pageOf(phone, event.page).kept = phone.kept; break
      case 'damaged': damage(phone); break
      case 'thrownAway': phones.delete(event.phone); break
      case 'looked': checkLook(event)
    }
  }
  return { ...counts, editions: editions.length, broken }
}

/** A number stands for one content, and a later one is higher. */
function checkEditions(editions: readonly PublishedEdition[]): string[] {
  return editions.flatMap(({ edition }, index) => {
    const before = editions[index - 1]
    return before && before.edition >= edition ? [`the city: edition ${edition} published after ${before.edition}`] : []
  })
}

/** Every chunk of the edition is there as it was published, but for deferred ones, which may come later. */
function checkWhole({ edition, hashes }: ReadLook, published: PublishedEdition | undefined): string[] {
  if (!published) return [`edition ${edition}, which the city never published`]
  const found: string[] = []
  for (const { name, hash, isDeferred } of published.chunks) {
    const read = hashes.get(name)
    if (read === undefined && !isDeferred) found.push(`edition ${edition} without ${name}`)
    if (read !== undefined && read !== hash) found.push(`edition ${edition} with another ${name} than was published`)
  }
  const names = new Set(published.chunks.map(({ name }) => name))
  return [...found, ...[...hashes.keys()].filter(name => !names.has(name)).map(name => `edition ${edition} with ${name}, which is not of it`)]
}

function checkOrder({ edition, place }: ReadLook, { shown, kept }: PageState): string[] {
  if (shown !== undefined && edition < shown) return [`edition ${edition} after ${shown}`]
  return place === 'device' && kept !== undefined && edition < kept ? [`edition ${edition} from a phone that kept ${kept}`] : []
}

/** Where the storage works, a page shows what was kept before it was opened, and goes on showing what it has shown. */
function checkKept(look: Look, { kept, shown }: PageState): string[] {
  if (look.kind === 'unreadable') return [`cannot be read: ${look.error}`]
  if (look.kind !== 'read') return kept === undefined && shown === undefined ? [] : [`${look.kind}, though edition ${shown ?? kept ?? ''} was kept`]
  return look.place === 'session' && kept !== undefined ? [`in memory, though edition ${kept} was kept`] : []
}

function damage(phone: PhoneState): void {
  phone.isDamaged = true
  for (const page of phone.pages.values()) page.isSinceDamage = false
}

function learn(phone: PhoneState, page: PageState, { edition, place }: ReadLook): void {
  if (place === 'device') {
    phone.kept = Math.max(phone.kept ?? 0, edition)
    // A page that was open before may have read in memory what the storage has lost.
    if (page.isSinceDamage) phone.isDamaged = false
  }
  page.shown = edition
}
