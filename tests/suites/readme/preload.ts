// Preloaded before an example: what would go to WeChat Pay goes to the emulator, and a server takes any free port.
import { Server } from 'node:net'
import process from 'node:process'

const { fetch } = globalThis
globalThis.fetch = (input, init) =>
  fetch(
    String(input).replace(/^https:\/\/api2?\.mch\.weixin\.qq\.com(?=\/)/, process.env['EMULATOR_URL']!),
    init,
  )

const listen: (this: Server, port: number, host: string, listening: () => void) => Server =
  Server.prototype.listen
Server.prototype.listen = function (this: Server): Server {
  return listen.call(this, 0, '127.0.0.1', () => {
    const address = this.address()
    console.log(`listening on ${typeof address === 'object' ? address?.port : address}`)
  })
}

interface DenoServe {
  serve(options: object, handler: (request: Request) => Promise<Response>): object
}
const { Deno } = globalThis as { Deno?: DenoServe }
if (Deno !== undefined) {
  const { serve } = Deno
  Deno.serve = (_options, handler) =>
    serve({ port: 0, onListen: ({ port }: { port: number }) => console.log(`listening on ${port}`) }, handler)
}
