import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const room = new URL('../../../src/page/', import.meta.url)
const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))

test('of the sandbox the page knows types alone, and of the command what keys look like', () => {
  expect(files.length).toBeGreaterThan(30)
  const others = files.flatMap(name =>
    Array.from(
      readFileSync(new URL(name, room), 'utf8').matchAll(
        /^import (type )?.* from '(?:\.\.\/)+(emulator|cli)\/(.*)'/gm,
      ),
      ([, isType, other, path]) => ({ name, isType: isType !== undefined, other, path }),
    ),
  )
  const values = others.filter(({ isType }) => !isType).map(({ other, path }) => `${other}/${path}`)
  expect([...new Set(values)].sort()).toEqual(['cli/keys/credentials.ts', 'cli/keys/formats.ts'])
})

test('nothing in it is written as markup from a text', () => {
  for (const name of files)
    expect(readFileSync(new URL(name, room), 'utf8'), name).not.toMatch(
      /innerHTML|insertAdjacentHTML|\beval\(/,
    )
})
