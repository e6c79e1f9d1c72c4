import { toAnswer } from './shop.ts'

/** JSON of what the shop gives, or of what the browser is told of an error. */
export async function answer(work: () => Promise<object>): Promise<Response> {
  try {
    return Response.json(await work())
  } catch (error) {
    const { status, message } = toAnswer(error)
    return Response.json({ message }, { status })
  }
}
