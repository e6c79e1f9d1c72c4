import { resolve } from 'node:path'
import { ApiError, createWechatpay, DownloadError, type Bill } from '../../index.ts'
import type { ExitCode, Given } from '../command.ts'
import { readConfiguration } from '../configuration/configuration.ts'
import { words } from '../configuration/finding.ts'
import { Failure } from '../failure.ts'
import type { Terminal } from '../terminal.ts'
import { linesOf } from './chunks.ts'
import { createProgress } from './progress.ts'
import { readQuery } from './query.ts'
import { numbered, writeWhole, type Written } from './write-file.ts'

/** `bills <date>`: the bill of a day, its digest checked, as CSV, as rows, or into a file. */
export async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const openBill = readQuery(given, Date.now())
  const bill = openBill(createWechatpay(await readConfiguration(terminal)).bills, terminal.signal)
  const { out } = given.options
  try {
    if (typeof out === 'string') await intoFiles(bill, resolve(terminal.cwd, out), terminal)
    else if (terminal.json) await asRows(bill, terminal)
    else await asText(bill, terminal)
    return 0
  } catch (error) {
    if (terminal.signal.aborted) return 130
    throw explain(error)
  }
}

async function intoFiles(bill: Bill, out: string, terminal: Terminal): Promise<void> {
  const progress = createProgress(terminal)
  const written: Written[] = []
  for (const [index, stream] of (await bill.files()).entries())
    written.push(await writeWhole(stream, numbered(out, index), progress))
  if (written.length === 0) terminal.say(words('The bill has no files.', '该账单没有文件。'))
  terminal.show(written, files =>
    files.map(({ file, bytes }) =>
      terminal.word(words(`${file}: ${bytes} bytes, digest right`, `${file}：${bytes} 字节，摘要校验通过`)),
    ),
  )
}

async function asRows(bill: Bill, terminal: Terminal): Promise<void> {
  for await (const row of bill) terminal.print(JSON.stringify(row))
}

async function asText(bill: Bill, terminal: Terminal): Promise<void> {
  const progress = createProgress(terminal)
  for (const stream of await bill.files())
    for await (const line of linesOf(stream, progress)) terminal.print(line)
}

/** What WeChat Pay says of a day that has no bill, and what to think of one that broke off. */
function explain(error: unknown): unknown {
  if (error instanceof ApiError && error.code === 'NO_STATEMENT_EXIST')
    return new Failure(
      words(
        'there is no bill of that day: nothing happened, or it is not made yet: the bill of a day is there ' +
          'from 10 o’clock (China) of the next one',
        '当天没有账单：没有交易，或尚未生成；账单在次日 10 点后可下载',
      ),
    )
  if (error instanceof ApiError && error.code === 'STATEMENT_CREATING')
    return new Failure(
      words('the bill is being made: try again in a few minutes', '账单生成中：请几分钟后重试'),
    )
  if (error instanceof DownloadError)
    return new Failure(
      words(
        `the bill did not come whole, so use nothing of it: ${error.message}`,
        `账单不完整，请不要使用已输出的内容：${error.message}`,
      ),
    )
  return error
}
