import { expect, test } from 'vitest'
import { joinPath, toSegments } from '../../../src/client/path.ts'

test.each([
  ['v3', 'v3'],
  ['brand', 'brand'],
  ['cardMember', 'card-member'],
  ['CardMember', 'card-member'],
  ['importByOpenid', 'import-by-openid'],
  ['apply4sub', 'apply4sub'],
  ['complaintsV2', 'complaints-v2'],
  ['H5', 'h5'],
  ['mch_operate', 'mch_operate'],
  ['mch_Operate', 'mch_Operate'],
  ['mch_operate_', 'mch_operate_'],
  ['_mch_operate', '_mch_operate'],
  ['card-member', 'card-member'],
  ['4sub', '4sub'],
  ['_card_id_', '{card_id}'],
  ['$card_id$', '{card_id}'],
  ['_outTradeNo_', '{outTradeNo}'],
  ['$outTradeNo$', '{outTradeNo}'],
  ['_x', '_x'],
  ['$x', '$x'],
  ['__', '__'],
  ['{cardId}', '{cardId}'],
  ['a/cardMember', 'a/cardMember'],
  ['a/{card_id}/_b_', 'a/{card_id}/_b_'],
  ['/oGkMs5ImKf8kRQ', '/oGkMs5ImKf8kRQ'],
  ['张三', '张三'],
  ['', ''],
])('the property %j is the segment %j', (property, segment) => {
  expect(toSegments(property)).toBe(segment)
})

test.each([
  ['', 'v3', '/v3'],
  ['', '/v3/a', '/v3/a'],
  ['', '//v3', '/v3'],
  ['/v3', 'a/b', '/v3/a/b'],
  ['/v3', '/a', '/v3/a'],
  ['/v3/', 'a', '/v3/a'],
  ['/v3', 'a/', '/v3/a/'],
  ['', 'v3/a/?b=1', '/v3/a/?b=1'],
])('%j and %j join to %j', (path, segments, joined) => {
  expect(joinPath(path, segments)).toBe(joined)
})
