/**
 * The family that a path belongs to, by its first segments alone: `/v3/brand/…` is `brand`;
 * `/v3/marketing/favor/…` is `marketing-favor`, because marketing alone would be a fifth of the catalog;
 * `/v3/global/…` is `v3-global`, because `global` is a name with another meaning. Outside `/v3/` it is the
 * first two segments: `/hk/v3/…` is `hk-v3`.
 *
 * @example
 *   familyOf('/v3/marketing/favor/stocks') // 'marketing-favor'
 *
 * @param path a URI template or a concrete path, with or without its leading `/`
 */
export function familyOf(path: string): string {
  const [root = '', first = '', second = ''] = path.replace(/^\//, '').split(/[/?]/, 3)
  if (root !== 'v3' || first === 'global') return `${root}-${first}`
  return first === 'marketing' ? `marketing-${second}` : first
}

/** The name under which a family's module exports it: `newTaxControlFapiao` of `new-tax-control-fapiao`. */
export function familyExportName(family: string): string {
  return family.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
