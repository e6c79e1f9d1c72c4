/** What a release is made of. */
export interface Release {
  /** `v1.0.0`; left out where the tag is not made yet. */
  readonly tag?: string | undefined
  readonly manifest: {
    readonly version: string
    readonly repository?: unknown
    readonly bugs?: unknown
    readonly homepage?: unknown
  }
  /** Of deno.json. */
  readonly denoVersion: string
  readonly changelog: string
}

/** Why this is not to be published; nothing where it may be. */
export function problemsOf({ tag, manifest, denoVersion, changelog }: Release): string[] {
  const { version } = manifest
  const problems: string[] = []
  for (const name of ['repository', 'bugs', 'homepage'] as const)
    if (manifest[name] === undefined)
      problems.push(`package.json has no "${name}": fill it in, as CONTRIBUTING.md says under Release`)
  if (tag !== undefined && tag !== `v${version}`)
    problems.push(`the tag ${tag} is not v${version}, the version of package.json`)
  if (denoVersion !== version)
    problems.push(`deno.json has the version ${denoVersion}, package.json ${version}`)
  if (notesOf(changelog, version) === '') problems.push(`CHANGELOG.md says nothing of ${version}`)
  return problems
}

/** What CHANGELOG.md says of a version; empty where that is nothing. */
export function notesOf(changelog: string, version: string): string {
  const [, ...sections] = changelog.split(/^## /m)
  const section = sections.find(text => text.split(/[\s–]/, 1)[0] === version)
  return section === undefined ? '' : section.slice(section.indexOf('\n')).trim()
}
