import { describe, expect, test } from 'vitest'
import type { Words } from '../../../../src/cli/command.ts'
import { allCommands } from '../../../../src/cli/commands/all.ts'
import { GROUPS, HEADINGS } from '../../../../src/cli/commands/headings.ts'
import { GLOBAL_OPTIONS } from '../../../../src/cli/globals.ts'
import { createProgram } from '../../../../src/cli/program.ts'

const HAN = /\p{Script=Han}/u

test('no name is taken twice, and none hides a global option', () => {
  const names = allCommands.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  const global = GLOBAL_OPTIONS.flatMap(({ flags }) => flags.match(/--[\w-]+/g) ?? [])
  for (const { name, options = [] } of allCommands)
    for (const { flags } of options)
      for (const own of global) expect(flags.split(/[ ,]+/), name).not.toContain(own)
})

test('what is below another command has its word', () => {
  const tops = new Set(allCommands.filter(({ name }) => !name.includes(' ')).map(({ name }) => name))
  const parents = allCommands.flatMap(({ name }) => (name.includes(' ') ? [name.split(' ')[0]!] : []))
  for (const parent of parents) expect(tops.has(parent) || parent in GROUPS, parent).toBe(true)
  expect(allCommands.every(({ name }) => name.split(' ').length <= 2)).toBe(true)
})

test('no command stands under two titles', () => {
  const names = HEADINGS.flatMap(each => each.names)
  expect(new Set(names).size).toBe(names.length)
})

describe.each(allCommands.map(command => [command.name, command] as const))('%s', (_, command) => {
  test('is said in both languages', () => {
    const all: Words[] = [
      command.about,
      ...(command.arguments ?? []).map(({ about }) => about),
      ...(command.options ?? []).map(({ about }) => about),
    ]
    for (const { en, zh } of all) {
      expect(en).not.toMatch(HAN)
      expect(en).not.toBe('')
      expect(zh).not.toBe('')
    }
    expect(command.about.zh).toMatch(HAN)
  })

  test('has examples that the parser takes', () => {
    expect(command.examples.length).toBeGreaterThan(0)
    for (const { line } of command.examples) {
      const [words = ''] = line.split(/ >>? | \| /)
      const asked: string[] = []
      const program = createProgram(
        { commands: allCommands, groups: GROUPS, headings: HEADINGS },
        { language: 'en', version: '0', write: () => undefined, chosen: ({ name }) => void asked.push(name) },
      )
      program.parse(words.match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? [], { from: 'user' })
      expect(asked, line).toHaveLength(1)
    }
  })

  test('can be loaded', async () => {
    expect(typeof (await command.load()).run).toBe('function')
  })
})
