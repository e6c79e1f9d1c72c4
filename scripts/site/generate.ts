import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { operationOf, operations, type Operation } from '../../src/catalog.ts'
import { familyOf } from '../../src/catalog/family.ts'
import { errorPage } from './error-page.ts'
import { eventPage, readEventContent, readEvents } from './event-page.ts'
import { eventIndex, operationIndex } from './index-pages.ts'
import { LANGUAGES, rootOf } from './language.ts'
import { llmsFull, llmsIndex } from './llms.ts'
import { sidebars } from './navigation.ts'
import { operationPage, readOperationContent, type OperationContent } from './operation-page.ts'
import { fileOf, pageText, type Page } from './page.ts'
import { readReference } from './reference.ts'
import { referencePages } from './reference-pages.ts'
import { referenceSidebars } from './reference-sidebar.ts'
import { measuredPages } from './tables-pages.ts'
import { readOperationContentV2 } from './v2/content.ts'
import { notificationPage, readNotificationsV2 } from './v2/notifications.ts'
import { readOperationsV2 } from './v2/operations.ts'

const SITE = new URL('../../docs/site/', import.meta.url)
const PAGES = new URL('pages/', SITE)

/** Folders of each language that are made, and of nothing else. */
const MADE = ['api', 'events', 'help', 'reference']

/** The families whose pages stand for all others where not everything is built. */
const SAMPLE = ['pay', 'brand', 'refund', 'merchant', 'bill', 'hk-v3', 'apply4subject', 'v2-pay', 'v2-papay']

/** Every operation of the catalog, with its schemas. */
export async function readOperations(): Promise<readonly Operation[]> {
  const all = await Promise.all((await operations()).map(({ method, path }) => operationOf(method, path)))
  return all.filter(operation => operation !== undefined)
}

/**
 * Writes all pages that are made from the facts into `docs/site/pages`, and what VitePress reads beside them.
 *
 * @param sample only the operations of a few families
 * @returns how many pages were written
 */
export async function generateSite(sample: boolean): Promise<number> {
  const everything = await readOperations()
  const choose = (all: readonly Operation[]): readonly Operation[] =>
    sample ? all.filter(({ path }) => SAMPLE.includes(familyOf(path))) : all
  const [chosen, chosenV2] = [choose(everything), choose(readOperationsV2())]
  const events = readEvents()
  const contents: OperationContent[] = []
  for (const operation of chosen) contents.push(await readOperationContent(operation, events))
  for (const operation of chosenV2) contents.push(await readOperationContentV2(operation))
  const all = contents.map(({ operation }) => operation)
  const notified = await Promise.all(events.map(event => readEventContent(event, chosen)))
  const reference = await readReference()
  const pages = LANGUAGES.flatMap((language): readonly Page[] => [
    ...contents.map(content => operationPage(content, language)),
    ...notified.map(content => eventPage(content, language)),
    ...readNotificationsV2().map(kind => notificationPage(kind, chosenV2, language)),
    operationIndex(all, language),
    eventIndex(events, language),
    errorPage(everything, language),
    ...measuredPages(language),
    ...referencePages(reference, language),
  ])
  writePages(pages)
  const navigation = Object.fromEntries(
    LANGUAGES.map(language => [
      language,
      { ...sidebars(all, language), ...referenceSidebars(reference, language) },
    ]),
  )
  writeFileSync(new URL('.vitepress/navigation.json', SITE), JSON.stringify({ sample, sidebars: navigation }))
  const known = { operations: contents.map(({ description }) => description), events }
  mkdirSync(new URL('public/', PAGES), { recursive: true })
  writeFileSync(new URL('public/llms.txt', PAGES), llmsIndex(known))
  writeFileSync(new URL('public/llms-full.txt', PAGES), llmsFull(known))
  copyFileSync(new URL('../benchmarks.svg', SITE), new URL('public/benchmarks.svg', PAGES))
  return pages.length
}

function writePages(pages: readonly Page[]): void {
  for (const language of LANGUAGES)
    for (const folder of MADE)
      rmSync(new URL(`.${rootOf(language)}${folder}/`, PAGES), { recursive: true, force: true })
  const written = new Set<string>()
  for (const page of pages) {
    const name = fileOf(page)
    if (written.has(name)) throw new Error(`two pages are ${name}`)
    written.add(name)
    const file = new URL(name, PAGES)
    mkdirSync(new URL('./', file), { recursive: true })
    writeFileSync(file, pageText(page))
  }
}
