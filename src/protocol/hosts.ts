/** WeChat Pay's API; `fetch` goes there where no `baseUrl` is given. */
export const API_ORIGIN = 'https://api.mch.weixin.qq.com'
/** The same API, for when the first cannot be reached. */
export const STANDBY_ORIGIN = 'https://api2.mch.weixin.qq.com'
/** The API of merchants outside of the mainland. */
export const OVERSEAS_ORIGIN = 'https://apihk.mch.weixin.qq.com'

/** The hosts of a client in the order in which they are tried. */
export type Hosts = readonly [URL, ...URL[]]
