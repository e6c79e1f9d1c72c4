// Compiled, never run: six styles of one call, with the same types.
import type { UnknownNode, Wechatpay } from 'wechatpay-isomorphic'
import type { Equal, True } from './equal.ts'

declare const wxpay: Wechatpay
const CONFIRM = 'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm'

const byProperty = wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.confirm
const byChain = wxpay.chain(CONFIRM)
const byString = wxpay[CONFIRM]
const byAbsolute = wxpay.chain(`/${CONFIRM}`)

type Post = typeof byProperty.post

export type Checks = [
  True<Equal<typeof byProperty.postAsync, Post>>,
  True<Equal<typeof byChain.post, Post>>,
  True<Equal<typeof byChain.postAsync, Post>>,
  True<Equal<typeof byString.post, Post>>,
  True<Equal<typeof byString.postAsync, Post>>,
  True<Equal<typeof byAbsolute.post, Post>>,
  True<Equal<Post extends UnknownNode['post'] ? true : false, false>>,
]

/** A known path goes on where a string or chain() ends. */
export type Deeper = [True<Equal<ReturnType<typeof userCards.confirm.post>, ReturnType<Post>>>]
const userCards = wxpay.chain('v3/brand/partner/card-member/user-cards/{user_card_code}')

export async function misuse(): Promise<void> {
  // @ts-expect-error: a body is needed by chain() too
  await wxpay.chain(CONFIRM).post({ user_card_code: '1', query: { card_id: 'p' } })
  // @ts-expect-error: and by a string
  await wxpay[CONFIRM].postAsync({ user_card_code: '1', query: { card_id: 'p' } })
  // @ts-expect-error: chain() takes a path
  wxpay.chain()
  // @ts-expect-error: a path is text
  wxpay.chain(5)
}

/** What the catalog does not know is `unknown`, and still works. */
export async function unknownPaths(path: string): Promise<void> {
  const unknown = wxpay.chain('v3/no/such/{thing}')
  const whatever = wxpay.chain(path)
  const answer = await unknown.post({ thing: '1', query: { a: 1 }, json: [1], timeout: 5 }).json()
  const deeper = await unknown.deeper!._id_!.get({ id: '1', query: new URLSearchParams('a=1') }).json()
  const elsewhere = await wxpay.chain('hk/v3/no-such-thing').deleteAsync().text()
  const checks: [
    True<Equal<typeof unknown, UnknownNode>>,
    True<Equal<typeof whatever, UnknownNode>>,
    True<Equal<typeof answer, unknown>>,
    True<Equal<typeof deeper, unknown>>,
    True<Equal<typeof elsewhere, string>>,
  ] = [true, true, true, true, true]
  // @ts-expect-error: there too a query is no text
  await unknown.get({ query: 'a=1' })
  // @ts-expect-error: unknown is not to be read from
  void answer.code
  // @ts-expect-error: there too a verb is one of five
  unknown.head({})
  // @ts-expect-error: there too ky’s options have their types
  await unknown.get({ timeout: '5' })
  await checks
}

export async function root(): Promise<void> {
  const names: [string, string, string] = [await wxpay.encrypt('x'), await wxpay.decrypt('x'), String(wxpay)]
  // @ts-expect-error: text is encrypted, nothing else
  await wxpay.encrypt(5)
  await names
}
