import type { ActRoute } from './routes.ts'

/** An OpenAPI 3.1 document of the acts. */
export function actsDocument(routes: readonly ActRoute[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const { method, path, summary, body } of routes) {
    const variables = Array.from(path.matchAll(/\{(\w+)\}/g), match => match[1]!)
    const place = (paths[`/__emulator${path}`] ??= {})
    place[method.toLowerCase()] = {
      summary,
      ...(variables.length > 0 && {
        parameters: variables.map(name => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
      }),
      ...(body !== undefined && {
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: Object.fromEntries(
                  Object.entries(body).map(([name, description]) => [name, { description }]),
                ),
              },
            },
          },
        },
      }),
      responses: {
        200: { description: 'What it is then', content: { 'application/json': { schema: {} } } },
        400: { description: 'It cannot be done: code and message say why' },
        404: { description: 'There is no such thing' },
      },
    }
  }
  return { openapi: '3.1.0', info: { title: 'WeChat Pay emulator: acts', version: '1' }, paths }
}
