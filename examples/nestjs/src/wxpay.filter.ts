import { BadGatewayException, Catch, Logger, type ArgumentsHost } from '@nestjs/common'
import { BaseExceptionFilter } from '@nestjs/core'
import { ApiError } from 'wechatpay-isomorphic'

/** What WeChat Pay refuses is 502 to the browser, with its code; the log gets the rest. */
@Catch(ApiError)
export class WxpayFilter extends BaseExceptionFilter {
  private readonly logger = new Logger(WxpayFilter.name)

  override catch(error: ApiError, host: ArgumentsHost) {
    this.logger.error(String(error))
    super.catch(new BadGatewayException(error.code), host)
  }
}
