/** How a contender looks in the chart. */
export interface Look {
  /** Short, to stand beside its line. */
  readonly label: string
  readonly colour: Colour
}

export type Colour = keyof typeof COLOURS

/** Each on white and on GitHub's dark grey: 4.5 times as light or as dark as what it stands on. */
export const COLOURS = {
  blue: ['#0969da', '#58a6ff'],
  teal: ['#1b7c83', '#39c5cf'],
  orange: ['#bc4c00', '#f0883e'],
  purple: ['#8250df', '#bc8cff'],
  green: ['#1a7f37', '#3fb950'],
  pink: ['#bf3989', '#f778ba'],
  grey: ['#57606a', '#9198a1'],
} as const

const LOOKS: Readonly<Record<string, Look>> = {
  'wechatpay-isomorphic': { label: 'ours', colour: 'blue' },
  'wechatpay-isomorphic, undici': { label: 'ours, undici', colour: 'teal' },
  'wechatpay-isomorphic, handler': { label: 'ours, handler', colour: 'teal' },
  '…/core': { label: 'ours, …/core', colour: 'teal' },
  'main entry': { label: 'ours, main', colour: 'blue' },
  'wechatpay-axios-plugin': { label: 'axios-plugin', colour: 'orange' },
  'wechatpay-node-v3': { label: 'node-v3', colour: 'purple' },
  'bare WebCrypto': { label: 'bare WebCrypto', colour: 'grey' },
  papaparse: { label: 'papaparse', colour: 'green' },
  'csv-parse': { label: 'csv-parse', colour: 'pink' },
}

/** The same in every panel; one that is not known stands under its whole name. */
export function lookOf(name: string): Look {
  return LOOKS[name] ?? { label: name, colour: 'grey' }
}
