import { NestFactory } from '@nestjs/core'
import { AppModule } from './app.module'

/** Starts the application on a free port, orders and asks over HTTP, and prints what came back. */
async function main(): Promise<void> {
  const app = await NestFactory.create(AppModule, { logger: false })
  await app.listen(0, '127.0.0.1')
  const url = `${await app.getUrl()}/orders/ORDER-000001`
  const ordered = await fetch(url, { method: 'POST' })
  console.log(ordered.status, (await ordered.text()).slice(0, 9))
  console.log(await (await fetch(url)).text())
  console.log(await (await fetch(`${url}-other`)).text())
  await app.close()
}

void main()
