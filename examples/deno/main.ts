import { notify, placeOrder, refundOrder, showOrder, toResponse } from './shop.ts'

const ROUTE = new URLPattern({ pathname: '/orders{/:number}?{/:act}?' })

async function route(request: Request): Promise<Response> {
  const { number, act } = ROUTE.exec(request.url)?.pathname.groups ?? {}
  const key = [request.method, number && ':number', act].filter(Boolean).join(' ')
  if (ROUTE.test(request.url)) {
    if (key === 'POST') return Response.json(await placeOrder((await request.json())?.item))
    if (key === 'GET :number') return Response.json(await showOrder(number!))
    if (key === 'POST :number refund') return Response.json(await refundOrder(number!))
  }
  return Response.json({ message: 'NO_SUCH_PAGE' }, { status: 404 })
}

// On SIGINT and SIGTERM it ends; what is under way is finished first.
const server = Deno.serve({ port: Number(Deno.env.get('PORT') ?? 3000) }, request =>
  new URL(request.url).pathname === '/notify' ? notify(request) : route(request).catch(toResponse),
)
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  Deno.addSignalListener(signal, () => server.shutdown().then(() => Deno.exit()))
