import { randomUUID } from 'node:crypto'
import { App, CommonJSFileDetector, Configuration } from '@midwayjs/core'
import * as koa from '@midwayjs/koa'
import { ErrorFilter } from './error.filter'

const config = {
  keys: process.env['COOKIE_KEYS'] ?? randomUUID(), // Midway signs cookies; this shop sets none
  koa: { port: Number(process.env['PORT'] ?? 7001) },
}

@Configuration({
  imports: [koa],
  detector: new CommonJSFileDetector(),
  importConfigs: [{ default: config }],
})
export class MainConfiguration {
  @App('koa')
  app!: koa.Application

  async onReady() {
    this.app.useFilter([ErrorFilter])
  }
}
