import { readPackageFile } from '../catalog/package-file.ts'
import { INSTRUCTIONS } from './guide.ts'

/** A text that a client may read. */
export interface TextResource {
  readonly uri: string
  readonly name: string
  readonly description: string
  readonly mimeType: string
  /** `undefined` where this installation does not have it. */
  read(): string | undefined
}

export const RESOURCES: readonly TextResource[] = [
  {
    uri: 'wechatpay://guide',
    name: 'guide',
    description: 'How to integrate WeChat Pay with these tools',
    mimeType: 'text/plain',
    read: () => INSTRUCTIONS,
  },
  {
    uri: 'wechatpay://readme',
    name: 'README',
    description: 'The package’s documentation: client, notifications, bills, emulator',
    mimeType: 'text/markdown',
    read: () => readPackageFile('README.md'),
  },
  {
    uri: 'wechatpay://readme/zh',
    name: 'README.zh-CN',
    description: '中文说明',
    mimeType: 'text/markdown',
    read: () => readPackageFile('README.zh-CN.md'),
  },
]
