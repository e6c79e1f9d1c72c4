/**
 * The family that a path of APIv2 belongs to: its first segment.
 *
 * @param path with or without its leading `/`
 */
export function familyOfV2(path: string): string {
  return path.replace(/^\//, '').split(/[/?]/, 1)[0]!
}
