/**
 * What only Node, Deno and Bun can do: files of this machine.
 *
 * @module
 */
export { fileFromPath } from './client/file-from-path.node.ts'
