/** What `return_code` FAIL says: a message that could not be read, is not signed, or not as documented. */
export class MessageRefused extends Error {
  override name = 'MessageRefused'
  /** Of a bill. */
  readonly errorCode: string | undefined

  constructor(returnMsg: string, errorCode?: string) {
    super(returnMsg)
    this.errorCode = errorCode
  }
}
