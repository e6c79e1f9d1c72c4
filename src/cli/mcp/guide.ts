/** What a client shows its model at the beginning. */
export const INSTRUCTIONS = `WeChat Pay APIv3 with the TypeScript package wechatpay-isomorphic, and a sandbox of
WeChat Pay to test against.

How to integrate:
1. search_operations, then describe_operation for the one you need. Amounts are integers in fen; times are RFC 3339.
2. write_call gives the TypeScript. Sensitive fields are plain text there: the client encrypts, signs and verifies.
3. call_sandbox tries it: a wrong body is answered with PARAM_ERROR and the field. explain_error says what to do.
4. sandbox_connection gives environment variables for the program under development.
5. act_as_customer pays the order, read_journal shows what happened and whether the notification was taken.
6. check_endpoint proves the notification endpoint: verify the raw body, compare the amount, answer twice the same.

Rules: an order is paid when WeChat Pay answers so to a query, not when the browser says so. Compare the amount. The
same out_trade_no is the same order: repeat a call whose answer was lost with the same number. Keys come from the
environment, never into source code. The resource wechatpay://readme is the package's documentation.`
