/**
 * `npm run examples:lock`: writes package-lock.json of this folder, after a change of what examples depend
 * on.
 */
import { lockExamples } from './install.ts'

await lockExamples()
