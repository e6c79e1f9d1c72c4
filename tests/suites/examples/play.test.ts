import { test } from 'vitest'
import { examples } from './install.ts'
import { playExample } from './play.ts'

/** Of one example, its build among it; what takes longer hangs. */
const PATIENCE = 300_000

/** Examples of something else, with a test of their own. */
const OTHERS: readonly string[] = []

const shops = examples.filter(name => !OTHERS.includes(name))

test.each(shops)('%s', name => playExample({ name }), PATIENCE)
