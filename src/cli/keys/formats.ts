import { publicKeyOf, type Credentials } from './credentials.ts'
import type { KeyFiles } from './files.ts'

/** Credentials as text; keys in it, or the files that they were written to. */
export type Format = (credentials: Credentials, files?: KeyFiles) => string

/** The names that this package's command line and documents use. */
const env: Format = (credentials, files) => {
  const { mchid, serial, privateKey, apiv3Key, apiv2Key, publicKey, certificates, baseUrl } = credentials
  const [certificate] = certificates
  const lines: (readonly [name: string, value: string])[] = [
    ['WXPAY_BASE_URL', baseUrl],
    ['WXPAY_MCHID', mchid],
    ['WXPAY_SERIAL', serial],
    ['WXPAY_APIV3_KEY', apiv3Key],
    ...(apiv2Key === undefined ? [] : [['WXPAY_APIV2_KEY', apiv2Key] as const]),
    files === undefined ? ['WXPAY_PRIVATE_KEY', privateKey] : ['WXPAY_PRIVATE_KEY_FILE', files.privateKey],
  ]
  if (publicKey !== undefined) {
    lines.push(['WXPAY_PUBLIC_KEY_ID', publicKey.serial])
    lines.push(
      files?.publicKey === undefined
        ? ['WXPAY_PUBLIC_KEY', publicKey.pem]
        : ['WXPAY_PUBLIC_KEY_FILE', files.publicKey],
    )
  }
  if (certificate !== undefined) lines.push(['WXPAY_CERTS', files?.certificates[0] ?? certificate.pem])
  return lines.map(([name, value]) => `${name}=${quoted(value.trim())}`).join('\n')
}

/** As shells and dotenv read it: in single quotes nothing is expanded. */
function quoted(value: string): string {
  if (/^[\w./:-]*$/.test(value)) return value
  return value.includes("'") ? `"${value}"` : `'${value}'`
}

const json: Format = (credentials, files) => {
  const { mchid, serial, privateKey, apiv3Key, apiv2Key, publicKey, certificates, baseUrl } = credentials
  const named = [...(publicKey === undefined ? [] : [publicKey]), ...certificates]
  const paths = files && [...(files.publicKey === undefined ? [] : [files.publicKey]), ...files.certificates]
  const certs = Object.fromEntries(named.map(({ serial: name, pem }, index) => [name, paths?.[index] ?? pem]))
  return JSON.stringify(
    { mchid, serial, privateKey: files?.privateKey ?? privateKey, apiv3Key, apiv2Key, certs, baseUrl },
    undefined,
    2,
  )
}

const pem: Format = ({ privateKey, publicKey, certificates }, files) =>
  files === undefined
    ? [privateKey, ...(publicKey === undefined ? [] : [publicKey.pem]), ...certificates.map(each => each.pem)]
        .map(each => each.trim())
        .join('\n')
    : [
        files.privateKey,
        ...(files.publicKey === undefined ? [] : [files.publicKey]),
        ...files.certificates,
      ].join('\n')

const node: Format = (credentials, files) => {
  const { mchid, serial, privateKey, apiv3Key, apiv2Key, publicKey, certificates, baseUrl } = credentials
  const read = (value: string, path: string | undefined): string =>
    path === undefined ? `\`${value.trim()}\`` : `readFileSync(${JSON.stringify(path)}, 'utf8')`
  const certs = [
    ...(publicKey === undefined ? [] : [[publicKey.serial, read(publicKey.pem, files?.publicKey)]]),
    ...certificates.map((each, index) => [each.serial, read(each.pem, files?.certificates[index])]),
  ]
  const imports = [
    ...(files === undefined ? [] : ["import { readFileSync } from 'node:fs'"]),
    "import { createWechatpay } from 'wechatpay-isomorphic'",
  ]
  return `${imports.join('\n')}

const wxpay = createWechatpay({
  baseUrl: '${baseUrl}',
  mchid: '${mchid}',
  serial: '${serial}',
  apiv3Key: '${apiv3Key}',
  privateKey: ${read(privateKey, files?.privateKey)},
  certs: {
${certs.map(([name, value]) => `    '${name}': ${value},`).join('\n')}
  },
})
// wechatpay-axios-plugin takes the same ones: new Wechatpay({ mchid, serial, privateKey, certs, baseURL })${
    apiv2Key === undefined
      ? ''
      : `\n// APIv2: createWechatpayV2({ baseUrl, mchid, apiv2Key: '${apiv2Key}' }) of wechatpay-isomorphic/v2`
  }`
}

const phpText = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const php: Format = (credentials, files) => {
  const { mchid, serial, privateKey, apiv2Key, publicKey, certificates, baseUrl } = credentials
  const read = (value: string, path: string | undefined, kind: string): string =>
    `Rsa::from(${path === undefined ? `'${value.trim()}'` : phpText(`file://${path}`)}, Rsa::KEY_TYPE_${kind})`
  const certs = [
    ...(publicKey === undefined ? [] : [[publicKey.serial, read(publicKey.pem, files?.publicKey, 'PUBLIC')]]),
    ...certificates.map((each, index) => [each.serial, read(each.pem, files?.certificates[index], 'PUBLIC')]),
  ]
  return `<?php
// composer require wechatpay/wechatpay
use WeChatPay\\Builder;
use WeChatPay\\Crypto\\Rsa;

$instance = Builder::factory([
    'base_uri' => '${baseUrl}/',
    'mchid' => '${mchid}',
    'serial' => '${serial}',
    'privateKey' => ${read(privateKey, files?.privateKey, 'PRIVATE')},${
      apiv2Key === undefined ? '' : `\n    'secret' => '${apiv2Key}', // APIv2`
    }
    'certs' => [
${certs.map(([name, value]) => `        '${name}' => ${value},`).join('\n')}
    ],
]);
$apiv3Key = '${credentials.apiv3Key}'; // for AesGcm::decrypt of notifications`
}

/** Of SDKs whose hosts are fixed. */
const FIXED_HOST = 'The SDK calls api.mch.weixin.qq.com by itself: what emulator --https prints leads it to'

const java: Format = (credentials, files) => {
  const { mchid, serial, privateKey, apiv3Key, baseUrl } = credentials
  const { serial: id, pem: key } = publicKeyOf(credentials)
  const load = (name: string, value: string, path: string | undefined): string =>
    path === undefined
      ? `${name}(${JSON.stringify(value.trim())})`
      : `${name}FromPath(${JSON.stringify(path)})`
  return `// com.github.wechatpay-apiv3:wechatpay-java
// ${FIXED_HOST} ${baseUrl}
import com.wechat.pay.java.core.Config;
import com.wechat.pay.java.core.RSAPublicKeyConfig;

Config config =
    new RSAPublicKeyConfig.Builder()
        .merchantId("${mchid}")
        .${load('privateKey', privateKey, files?.privateKey)}
        .merchantSerialNumber("${serial}")
        .${load('publicKey', key, files?.publicKey)}
        .publicKeyId("${id}")
        .apiV3Key("${apiv3Key}")
        .build();`
}

const go: Format = (credentials, files) => {
  const { mchid, serial, privateKey, apiv3Key, baseUrl } = credentials
  const { serial: id, pem: key } = publicKeyOf(credentials)
  const load = (kind: string, value: string, path: string | undefined): string =>
    path === undefined
      ? `utils.Load${kind}Key(\`${value.trim()}\`)`
      : `utils.Load${kind}KeyWithPath(${JSON.stringify(path)})`
  return `// go get github.com/wechatpay-apiv3/wechatpay-go
// ${FIXED_HOST} ${baseUrl}
import (
	"context"

	"github.com/wechatpay-apiv3/wechatpay-go/core"
	"github.com/wechatpay-apiv3/wechatpay-go/core/option"
	"github.com/wechatpay-apiv3/wechatpay-go/utils"
)

const mchAPIv3Key = "${apiv3Key}" // for notify.NewRSANotifyHandler

func newClient(ctx context.Context) (*core.Client, error) {
	privateKey, err := ${load('Private', privateKey, files?.privateKey)}
	if err != nil {
		return nil, err
	}
	publicKey, err := ${load('Public', key, files?.publicKey)}
	if err != nil {
		return nil, err
	}
	return core.NewClient(ctx, option.WithWechatPayPublicKeyAuthCipher(
		"${mchid}", "${serial}", privateKey,
		"${id}", publicKey,
	))
}`
}

const python: Format = (credentials, files) => {
  const { mchid, serial, privateKey, apiv3Key, baseUrl } = credentials
  const { serial: id, pem: key } = publicKeyOf(credentials)
  const read = (value: string, path: string | undefined): string =>
    path === undefined ? `"""${value.trim()}"""` : `open(${JSON.stringify(path)}).read()`
  return `# pip install wechatpayv3
# ${FIXED_HOST} ${baseUrl}
from wechatpayv3 import WeChatPay, WeChatPayType

wxpay = WeChatPay(
    wechatpay_type=WeChatPayType.NATIVE,
    mchid='${mchid}',
    private_key=${read(privateKey, files?.privateKey)},
    cert_serial_no='${serial}',
    apiv3_key='${apiv3Key}',
    appid='wxd678efh567hg6787',
    notify_url='https://shop.example/notify',
    public_key=${read(key, files?.publicKey)},
    public_key_id='${id}',
)`
}

/** Each by its name. */
export const FORMATS: Readonly<Record<string, Format>> = { env, json, pem, node, php, java, go, python }
