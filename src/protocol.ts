/**
 * What the command line needs of the protocol beside the entries. Not among package.json's exports: no
 * promise to anybody.
 *
 * @module
 */

export { errorNumberOf } from './errors/api-error.ts'
export { hintFor, type Hint } from './errors/hints.ts'
export { isPublicKeyId, readKeyName, readSerial } from './keys/key-name.ts'
export { formatAuthorization, parseAuthorization, type Authorization } from './protocol/authorization.ts'
export { DEFAULT_CLOCK_TOLERANCE } from './protocol/clock-tolerance.ts'
export { API_ORIGIN, OVERSEAS_ORIGIN, STANDBY_ORIGIN } from './protocol/hosts.ts'
export { explainSignError, type SignInformation } from './protocol/sign-error.ts'
export { requestMessage, responseMessage } from './protocol/signed-messages.ts'
export { isUnsigned } from './protocol/unsigned-paths.ts'
