import type { Setting } from './settings.ts'
import { doubtful, wrong, words, type Finding } from './finding.ts'

/** What an unset variable becomes on its way through a shell or a program. */
const UNSET: readonly string[] = ['undefined', 'null', 'None', 'nil']

/** Where a value came from, for people: `WXPAY_MCHID (.env)`. */
export function nameOf({ variable, from, file }: Setting): string {
  if (from === 'neighbour') return file ?? variable
  return from === '.env' ? `${variable} (.env)` : variable
}

/**
 * What is wrong with a value of one line, whatever it means: left unset by a program, quotes or white space
 * around it. `undefined` where nothing is.
 */
export function checkPlain(check: string, setting: Setting): Finding | undefined {
  const { value, problem, file } = setting
  const name = nameOf(setting)
  if (problem !== undefined)
    return wrong(
      check,
      words(`${name} names ${file}: ${problem.en}`, `${name} 指向 ${file}：${problem.zh}`),
      words('give the path of the file, relative to this directory', '请填写文件路径（相对当前目录）'),
    )
  if (UNSET.includes(value.trim()))
    return wrong(
      check,
      words(`${name} is the text "${value.trim()}"`, `${name} 的值是文本“${value.trim()}”`),
      words(
        'a program wrote a variable that was not set: set it, or take it away',
        '程序写入了未设置的变量：请设置或删除',
      ),
    )
  if (/^["'“”‘’]|["'“”‘’]$/.test(value))
    return wrong(
      check,
      words(`${name} has quotes in it`, `${name} 的值里带有引号`),
      words('take the quotes away', '请去掉引号'),
    )
  if (value !== value.trim())
    return wrong(
      check,
      words(`${name} has white space around it`, `${name} 的值前后有空白字符`),
      words('take the white space away', '请去掉空白字符'),
    )
  return undefined
}

/** A secret in a file that others may read. */
export function checkShared(check: string, setting: Setting): Finding | undefined {
  if (setting.isShared !== true) return undefined
  return doubtful(
    check,
    words(`others may read ${setting.file}`, `其他用户可以读取 ${setting.file}`),
    words(`chmod 600 ${setting.file}`, `请执行 chmod 600 ${setting.file}`),
  )
}
