import { NestFactory } from '@nestjs/core'
import { AppModule } from './app.module'

async function main() {
  // rawBody: the signature of a notification covers the bytes, which Nest would have parsed.
  const app = await NestFactory.create(AppModule, { rawBody: true })
  app.enableShutdownHooks()
  await app.listen(Number(process.env['PORT'] ?? 3000))
  console.log(await app.getUrl())
}

void main()
