/** What delivers a notification so often at the same moment. */
interface Sent {
  deliver(
    to: (request: Request) => Promise<Response>,
    options: { readonly times: number },
  ): Promise<Response[]>
}

/**
 * Deliveries at the same moment, by no clock: a callback that awaits `held()` comes to its end when every
 * delivery but one has been responded to.
 */
export function deliveriesAtOnce(): {
  held(): Promise<void>
  deliver(sent: Sent, handler: (request: Request) => Promise<Response>, times: number): Promise<number[]>
} {
  let others = Promise.resolve()
  return {
    held: () => others,
    async deliver(sent, handler, times) {
      let open = (): void => undefined
      others = new Promise(resolve => (open = resolve))
      let left = times - 1
      const counted = async (request: Request): Promise<Response> => {
        const response = await handler(request)
        if (--left === 0) open()
        return response
      }
      const responses = await sent.deliver(counted, { times })
      return responses.map(({ status }) => status).sort()
    },
  }
}
