import type { Words } from '../command.ts'

/** As documents write it. */
export const PROGRAM: string = 'wechatpay-isomorphic'

export const ABOUT: Words = {
  en: 'WeChat Pay APIv3: a sandbox on this machine, signed calls, and what is wrong with keys and signatures.',
  zh: '微信支付 APIv3：本机沙箱、带签名的调用，以及密钥和签名问题的诊断。',
}

export const AFTERWORD: Words = {
  en: `Exit codes: 0 done, 1 failed or found a fault, 2 called in a wrong way, 130 interrupted.
Data goes to stdout, words to stderr. No secret is taken from the command line: use the environment,
files, .env or stdin.`,
  zh: `退出码：0 完成，1 失败或发现问题，2 用法有误，130 被中断。
数据写到 stdout，说明写到 stderr。命令行不接受任何密钥：请用环境变量、文件、.env 或 stdin。`,
}

export const HELP: Words = { en: 'show help', zh: '显示帮助' }
export const HELP_OF: Words = { en: 'show the help of a command', zh: '显示某个命令的帮助' }
export const OTHER: Words = { en: 'Others:', zh: '其他：' }
export const VERSION: Words = { en: 'show the version', zh: '显示版本号' }
export const EXAMPLES: Words = { en: 'Examples:', zh: '示例：' }

/** commander's own words in Chinese. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '全局选项：',
  'Commands:': '命令：',
}

/** A title of the help as commander has it, in a language. */
export function titleIn(language: keyof Words, title: string): string {
  return language === 'zh' ? (TITLES[title] ?? title) : title
}

/** `[options] [command]` of the usage. */
export function usageIn(language: keyof Words, usage: string): string {
  return language === 'zh' ? usage.replace('[options]', '[选项]').replace('[command]', '[命令]') : usage
}
