import { expect, test } from 'vitest'
import { isUnsigned } from '../../../src/protocol/unsigned-paths.ts'

test.each([
  '/v3/billdownload/file',
  '/v3/transferdownload/elecvoucherfile',
  '/v3/transferdownload/signfile',
  '/v3/new-tax-control-fapiao/download',
  '/v3/merchant-service/images/DzkxNzEyMDAwMDE',
  '/v3/global/merchant-service/images/DzkxNzEyMDAwMDE',
  '/v3/merchant-service/images/upload2',
  '/v3/merchant-service/images/a%2Fb',
  '/v3/merchant-service/images/ChsyMDAw/9Cg%3D%3D',
  '/v3/merchant-service/images/upload/b',
  '/v3/merchant-service/images/v3/merchant-service/images/upload',
])('%s is not signed', path => {
  expect(isUnsigned(path)).toBe(true)
})

test.each([
  '/v3/merchant-service/images/upload',
  '/v3/global/merchant-service/images/upload',
  '/v3/merchant-service/images/',
  '/v3/merchant-service/images',
  '/v3/merchant-service/images/upload/',
  '/v3/merchant-service/complaints-v2',
  '/v3/billdownload/file/',
  '/v3/billdownload/files',
  '/v3/billdownload',
  '/x/v3/billdownload/file',
  '/v3/x/v3/billdownload/file',
  '/V3/billdownload/file',
  '/v3/global/billdownload/file',
  '/v3/transferdownload/other',
  '/v3/transferdownload/signfile/x',
  '/x/v3/transferdownload/signfile',
  '/x/v3/new-tax-control-fapiao/download',
  '/x/v3/merchant-service/images/a',
  '/v3/new-tax-control-fapiao/downloads',
  '/v3/new-tax-control-fapiao/fapiao-applications',
  '/v3/statements',
  '/v3/global/statements',
  '/hk/v3/statements',
  '/v3/certificates',
  '/',
  '',
])('%s is signed', path => {
  expect(isUnsigned(path)).toBe(false)
})
