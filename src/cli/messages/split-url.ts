/** A URL as it was written: parsing it would mend what was signed. */
export interface SplitUrl {
  readonly host: string | undefined
  /** Path and query, with a `/` at the beginning. */
  readonly target: string
}

export function splitUrl(url: string): SplitUrl {
  const [plain = ''] = url.split('#')
  const scheme = ['https://', 'http://'].find(each => plain.startsWith(each))
  if (scheme === undefined) return { host: undefined, target: plain.startsWith('/') ? plain : `/${plain}` }
  const rest = plain.slice(scheme.length)
  const end = rest.search(/[/?]/)
  const target = end === -1 ? '/' : rest.slice(end)
  return {
    host: end === -1 ? rest : rest.slice(0, end),
    target: target.startsWith('/') ? target : `/${target}`,
  }
}
