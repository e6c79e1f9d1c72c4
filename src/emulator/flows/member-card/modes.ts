import type { FlowRequest } from '../../flow.ts'

/** How the partner's operations and the brand's own name the brand and the card. */
export interface CardMode {
  readonly base: string
  brandOf(request: FlowRequest): string | undefined
}

const PARTNER: CardMode = {
  base: '/v3/brand/partner/card-member',
  brandOf: request => given(request)['brand_id'],
}

/** The signer is the brand, and nothing else names it. */
const BRAND: CardMode = {
  base: '/brand/card-member',
  brandOf: ({ caller }) => caller.id,
}

export const MODES: readonly CardMode[] = [PARTNER, BRAND]

/** Parameters by name: of some operations they stand in the query, of their twins in the body. */
export function given({ query, body }: FlowRequest): Readonly<Record<string, string | undefined>> {
  return { ...query, ...(body as object | undefined) }
}
