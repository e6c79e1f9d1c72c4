/**
 * The path segment that a property of APIv2's chain stands for: itself, because its paths have capitals
 * (`addInstitutionsub`) and underscores, and one hyphen.
 */
export function toSegmentsV2(property: string): string {
  return property === 'cgiBin' ? 'cgi-bin' : property
}
