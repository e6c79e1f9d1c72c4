import { createRequire } from 'node:module'
import type { RequestListener } from 'node:http'
import type { KoaContext } from '../../../src/notification.ts'

type KoaMiddleware = (context: KoaContext, next: () => Promise<unknown>) => Promise<unknown>

/** What is used of Koa, whose own types do not hold together without skipLibCheck. */
export interface KoaApp {
  use(middleware: KoaMiddleware): unknown
  callback(): RequestListener
}

const require = createRequire(import.meta.url)

export const Koa = require('koa') as new () => KoaApp
export const { bodyParser } = require('@koa/bodyparser') as { bodyParser(): KoaMiddleware }
