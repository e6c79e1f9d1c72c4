import type { Run } from '../command.ts'
import { demo, type Play } from './demo.ts'

export const run: Run = async ({ arguments: [play] }, terminal) =>
  (await demo(play === undefined ? ['payment', 'member-card'] : [play as Play], terminal)) ? 0 : 1
