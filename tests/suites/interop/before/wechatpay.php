<?php
declare(strict_types=1);
require_once __DIR__ . '/vendor/autoload.php';

$shop = json_decode(getenv('SANDBOX'), true);
[$mchid, $appid, $serial, $apiv3Key, $openid] =
    [$shop['mchid'], $shop['appid'], $shop['serial'], $shop['apiv3Key'], $shop['openid']];
[$publicKeyId, $certificateSerial, $picture] =
    [$shop['publicKeyId'], $shop['certificateSerial'], $shop['pictureFile']];
$notify_url = 'https://shop.example/notify';
$act = function (string $path, array $body = []) use ($shop) {
    $context = stream_context_create(['http' => [
        'method' => 'POST', 'header' => 'Content-Type: application/json', 'content' => json_encode((object) $body),
    ]]);
    return json_decode(file_get_contents("{$shop['url']}/__emulator$path", false, $context), true);
};

// #region client
use WeChatPay\Builder;
use WeChatPay\Crypto\{AesGcm, Rsa};
use WeChatPay\Formatter;
use WeChatPay\Transformer;
use WeChatPay\Util\MediaUtil;

$privateKey = Rsa::from($shop['privateKey'], Rsa::KEY_TYPE_PRIVATE); // or 'file:///…/apiclient_key.pem'
$publicKey = Rsa::from($shop['publicKey'], Rsa::KEY_TYPE_PUBLIC);
$certs = [
    $publicKeyId => $publicKey,
    $certificateSerial => Rsa::from($shop['certificate'], Rsa::KEY_TYPE_PUBLIC),
];
$instance = Builder::factory([
    'mchid' => $mchid,
    'serial' => $serial, // of the merchant API certificate
    'privateKey' => $privateKey,
    'certs' => $certs, // required: by PUB_KEY_ID_… or serial number
    'secret' => $shop['apiv2Key'],
    'base_uri' => $shop['url'],
]);
// #endregion client

// #region jsapi
$response = $instance->v3->pay->transactions->jsapi->post(['json' => [
    'appid' => $appid,
    'mchid' => $mchid,
    'description' => '图书',
    'out_trade_no' => 'MIGRATE-1',
    'notify_url' => $notify_url,
    'amount' => ['total' => 100],
    'payer' => ['openid' => $openid],
]]);
$payment = [
    'appId' => $appid,
    'timeStamp' => (string) Formatter::timestamp(),
    'nonceStr' => Formatter::nonce(),
    'package' => 'prepay_id=' . json_decode((string) $response->getBody(), true)['prepay_id'],
];
$payment['paySign'] = Rsa::sign(Formatter::joinedByLineFeed(...array_values($payment)), $privateKey);
$payment['signType'] = 'RSA';
// #endregion jsapi
echo implode(' ', array_keys($payment)), "\n";

// #region native
$response = $instance->chain('v3/pay/transactions/native')->post(['json' => [
    'appid' => $appid,
    'mchid' => $mchid,
    'description' => '图书',
    'out_trade_no' => 'MIGRATE-2',
    'notify_url' => $notify_url,
    'amount' => ['total' => 8888],
    'settle_info' => ['profit_sharing' => true],
]]);
$code_url = json_decode((string) $response->getBody(), true)['code_url'];
// #endregion native
echo substr($code_url, 0, 9), "\n";

// #region notification
$open = function (array $headers, string $body) use ($certs, $apiv3Key): array {
    if (abs(Formatter::timestamp() - (int) $headers['wechatpay-timestamp']) > 300) throw new RuntimeException('too old');
    $message = Formatter::joinedByLineFeed($headers['wechatpay-timestamp'], $headers['wechatpay-nonce'], $body);
    if (!Rsa::verify($message, $headers['wechatpay-signature'], $certs[$headers['wechatpay-serial']]))
        throw new RuntimeException('forged');
    ['ciphertext' => $ciphertext, 'nonce' => $nonce, 'associated_data' => $aad] = json_decode($body, true)['resource'];
    return json_decode(AesGcm::decrypt($ciphertext, $apiv3Key, $nonce, $aad), true);
};
// #endregion notification
$act('/orders/MIGRATE-2/pay');

// #region query
$response = $instance->v3->pay->transactions->outTradeNo->_out_trade_no_->get([
    'out_trade_no' => 'MIGRATE-2',
    'query' => ['mchid' => $mchid],
]);
$order = json_decode((string) $response->getBody(), true);
// #endregion query
echo $order['trade_state'], ' ', $order['amount']['total'], "\n";

// #region close
$instance->v3->pay->transactions->outTradeNo->_out_trade_no_->close->post([
    'out_trade_no' => 'MIGRATE-1',
    'json' => ['mchid' => $mchid],
]);
// #endregion close

// #region refund
$response = $instance->v3->refund->domestic->refunds->post(['json' => [
    'out_trade_no' => 'MIGRATE-2',
    'out_refund_no' => 'MIGRATE-2-R1',
    'amount' => ['refund' => 888, 'total' => 8888, 'currency' => 'CNY'],
]]);
$refund = json_decode((string) $response->getBody(), true);
// #endregion refund
echo $refund['status'], "\n";

// #region certificates
// by hand, into $certs; or: composer exec CertificateDownloader.php -- -k … -m … -f … -s … -o …
$response = $instance->chain('v3/certificates')->get();
foreach (json_decode((string) $response->getBody(), true)['data'] as ['serial_no' => $no, 'encrypt_certificate' => $each])
    $certs[$no] = Rsa::from(
        AesGcm::decrypt($each['ciphertext'], $apiv3Key, $each['nonce'], $each['associated_data']),
        Rsa::KEY_TYPE_PUBLIC
    );
// #endregion certificates
echo count($certs), "\n";

// #region sensitive
$instance->chain('v3/profitsharing/receivers/add')->post([
    'json' => [
        'appid' => $appid,
        'type' => 'PERSONAL_OPENID',
        'account' => $openid,
        'name' => Rsa::encrypt('张三', $publicKey),
        'relation_type' => 'STAFF',
    ],
    'headers' => ['Wechatpay-Serial' => $publicKeyId],
]);
// #endregion sensitive

// #region upload
$media = new MediaUtil($picture);
$response = $instance->chain('v3/merchant/media/upload')->post([
    'body' => $media->getStream(),
    'headers' => ['Content-Type' => $media->getContentType()],
]);
$media_id = json_decode((string) $response->getBody(), true)['media_id'];
// #endregion upload
echo strlen($media_id) > 0 ? 'true' : 'false', "\n";

$act('/clock', ['advance' => '2m']);
// #region sharing
$response = $instance->v3->profitsharing->orders->post(['json' => [
    'appid' => $appid,
    'transaction_id' => $order['transaction_id'],
    'out_order_no' => 'MIGRATE-2-S1',
    'receivers' => [['type' => 'PERSONAL_OPENID', 'account' => $openid, 'amount' => 100, 'description' => '提成']],
    'unfreeze_unsplit' => true,
]]);
$share = json_decode((string) $response->getBody(), true);
// #endregion sharing
echo $share['state'], "\n";

// #region transfer
$response = $instance->v3->fundApp->mchTransfer->transferBills->post([
    'json' => [
        'appid' => $appid,
        'out_bill_no' => 'MIGRATE3',
        'openid' => $openid,
        'user_name' => Rsa::encrypt('张三', $publicKey),
        'transfer_amount' => 200000,
        'transfer_remark' => '活动奖励',
        'transfer_scene_id' => '1000',
        'transfer_scene_report_infos' => [
            ['info_type' => '活动名称', 'info_content' => '注册会员有礼'],
            ['info_type' => '奖励说明', 'info_content' => '注册会员抽奖一等奖'],
        ],
    ],
    'headers' => ['Wechatpay-Serial' => $publicKeyId],
]);
$transfer = json_decode((string) $response->getBody(), true);
// #endregion transfer
echo $transfer['state'], "\n";

// #region v2
// the client has 'secret', and 'merchant' => ['cert' => …, 'key' => …]
$response = $instance->v2->mmpaymkttransfers->sendredpack->post([
    'xml' => [
        'mch_billno' => 'MIGRATE4',
        'mch_id' => $mchid,
        'wxappid' => $appid,
        're_openid' => $openid,
        'send_name' => '咖啡馆',
        'total_amount' => 100,
        'total_num' => 1,
        'wishing' => '新年快乐',
        'client_ip' => '8.8.8.8',
        'act_name' => '新年活动',
        'remark' => '新年红包',
    ],
    'security' => true,
]);
$packet = Transformer::toArray((string) $response->getBody());
// #endregion v2
echo strlen($packet['send_listid']) > 0 ? 'true' : 'false', "\n";

// #region errors
try {
    $instance->v3->pay->transactions->outTradeNo->_out_trade_no_->get([
        'out_trade_no' => 'NOT-THERE',
        'query' => ['mchid' => $mchid],
    ]);
} catch (\GuzzleHttp\Exception\RequestException $error) {
    if (!$error->hasResponse()) throw $error;
    $answer = json_decode((string) $error->getResponse()->getBody(), true);
    echo $error->getResponse()->getStatusCode(), ' ', $answer['code'], "\n";
}
// #endregion errors

$now = $act('/clock', ['advance' => '0s'])['now'];
$bill_date = gmdate('Y-m-d', intdiv($now, 1000) + 8 * 3600);
$act('/clock', ['set' => (strtotime("$bill_date 11:00:00 +0800") + 86400) * 1000]);
// #region bill
$response = $instance->v3->bill->tradebill->get(['query' => ['bill_date' => $bill_date, 'bill_type' => 'ALL']]);
['download_url' => $url, 'hash_value' => $sha1] = json_decode((string) $response->getBody(), true);
parse_str(parse_url($url, PHP_URL_QUERY), $query);
$bytes = (string) $instance->v3->billdownload->file->get(['query' => $query])->getBody();
if (sha1($bytes) !== $sha1) throw new RuntimeException('damaged');
foreach (array_slice(explode("\n", trim($bytes)), 1, -2) as $row) echo count(explode(',', $row)) > 20 ? "true\n" : "false\n";
// #endregion bill
