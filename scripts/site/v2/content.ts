import type { FieldSchema, Operation } from '../../../src/catalog.ts'
import {
  describeFields,
  type FieldDescription,
  type Part,
} from '../../../src/cli/catalog/describe-operation.ts'
import { OWN_FIELDS } from '../../../src/v2/fields.ts'
import { notesOf } from '../fact-notes.ts'
import { linkTo } from '../routes.ts'
import type { Language } from '../language.ts'
import { SANDBOX, type OperationContent } from '../operation-page.ts'
import { exampleCallV2, exampleOfV2, isForBrowsers, operationCallsV2 } from './calls.ts'
import { writeCurlV2 } from './curl.ts'
import { nameOf, notificationsOf } from './notifications.ts'
import { sentPath } from './operations.ts'

/** Reads all that the page of an operation of APIv2 says. */
export async function readOperationContentV2(operation: Operation): Promise<OperationContent> {
  const { method, path, title, roles, tags, doc, deprecated, baseUrl, idempotentBy, responses } = operation
  const example = await exampleOfV2(operation)
  const calls = await operationCallsV2(operation)
  const [answer] = Object.values(responses)
  const code = (label: string): string => calls.styles.find(each => each.label.startsWith(label))?.code ?? ''
  return {
    operation,
    description: {
      method,
      path,
      title,
      roles,
      tags,
      ...(doc !== undefined && { doc }),
      ...(deprecated && { deprecated }),
      ...(baseUrl !== undefined && { host: baseUrl }),
      parts: {
        ...partOf('query', withoutSignature(operation.query), example?.query),
        ...partOf('header', operation.header, undefined),
        ...partOf('body', withoutSignature(operation.body), example?.body),
        ...partOf('answer', answer, example?.responses['200']),
      },
      emptyAnswers: [],
      errors: [],
      ...(idempotentBy !== undefined && { idempotentBy }),
      typescript: { chain: code('v2…') || code('signedUrl'), index: code("['v2") || code('signedUrl') },
      curl:
        operation.form === undefined
          ? writeCurlV2(operation, exampleCallV2(operation, example, false), SANDBOX)
          : '',
    },
    calls,
    response: example?.responses['200'],
    events: notificationsOf(operation).map(({ kind, title: name }) => ({
      event_type: nameOf(kind),
      title: name,
    })),
    sent: sentPath(operation),
    about: language => aboutCalls(operation, language),
  }
}

function partOf(
  part: Part,
  schema: FieldSchema | null | undefined,
  example: unknown,
): Partial<Record<Part, readonly FieldDescription[]>> {
  const fields = schema ? describeFields(schema, example, notesOf(schema)) : []
  return fields.length === 0 ? {} : { [part]: fields }
}

/** Whether the caller has a choice of how a request is signed. */
function hasChoice({ enum: values = [] }: FieldSchema): boolean {
  return values.length > 1
}

/** The fields of a request without those that make its signature. */
function withoutSignature(schema: FieldSchema | undefined): FieldSchema | undefined {
  if (schema === undefined) return undefined
  const { properties = {}, required = [] } = schema
  const kept = Object.entries(properties).filter(
    ([name, field]) => !OWN_FIELDS.includes(name) || (name === 'sign_type' && hasChoice(field)),
  )
  return {
    ...schema,
    properties: Object.fromEntries(kept),
    required: required.filter(name => !OWN_FIELDS.includes(name)),
  }
}

/** What the client does by itself, and what is asked of it. */
function aboutCalls(operation: Operation, language: Language): readonly string[] {
  const properties = (operation.query ?? operation.body)?.properties ?? {}
  const filled = Object.keys(properties).filter(
    name => properties[name]?.own !== undefined || OWN_FIELDS.includes(name),
  )
  const names = filled.map(name => `\`${name}\``)
  const guide = linkTo(language, 'guide/apiv2')
  const chinese = [
    `[\`wxpay\`](${guide}) 由 \`wechatpay-isomorphic/v2\` 的 \`createWechatpayV2\` 创建。以下为必填参数，` +
      `${isForBrowsers(operation) ? '得到的地址交给用户的浏览器打开' : '六种写法等价'}。`,
    ...(names.length === 0 ? [] : [`客户端自动填写 ${names.join('、')}。`]),
    ...(isEncrypted(operation) ? ['加密字段写明文，客户端用 `rsaPublicKey` 加密。'] : []),
  ]
  const english = [
    `[\`wxpay\`](${guide}) is made by \`createWechatpayV2\` of \`wechatpay-isomorphic/v2\`. What is ` +
      `required, ${isForBrowsers(operation) ? 'for a URL that the customer’s browser opens' : 'in every style'}.`,
    ...(names.length === 0 ? [] : [`The client fills in ${names.join(', ')}.`]),
    ...(isEncrypted(operation)
      ? ['Encrypted fields are plain text here: the client encrypts them with `rsaPublicKey`.']
      : []),
  ]
  return [(language === 'zh' ? chinese : english).join(language === 'zh' ? '' : ' ')]
}

function isEncrypted({ body }: Operation): boolean {
  return Object.values(body?.properties ?? {}).some(({ sensitive }) => sensitive === true)
}
