import { defineEventHandler, setResponseStatus, type H3Event } from 'h3'
import { toAnswer } from './shop.ts'

/** A handler that answers what the shop gives, or what the browser is told of an error. */
export const answering = (work: (event: H3Event) => Promise<object>) =>
  defineEventHandler(async event => {
    try {
      return await work(event)
    } catch (error) {
      const { status, message } = toAnswer(error)
      setResponseStatus(event, status)
      return { message }
    }
  })
