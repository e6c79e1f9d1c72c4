/** What every error says of a write whose response cannot be believed or read. */
export const MAYBE_CARRIED_OUT =
  'WeChat Pay may have carried out the call: query its result before you repeat it'
