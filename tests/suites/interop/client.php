<?php
// WeChat Pay's protocol as the documentation has it, in plain PHP: php client.php <config> <command> <arguments as JSON>. Prints JSON.
declare(strict_types=1);

[, $configPath, $command, $arguments] = $argv;
$config = json_decode(file_get_contents($configPath), true);
$arguments = json_decode($arguments, true);

function nonce(): string
{
    return bin2hex(random_bytes(16));
}

function authorization(array $config, string $method, string $target, string $body): string
{
    $timestamp = (string) time();
    $nonce = nonce();
    openssl_sign("$method\n$target\n$timestamp\n$nonce\n$body\n", $signature, $config['privateKey'], OPENSSL_ALGO_SHA256);
    return sprintf(
        'WECHATPAY2-SHA256-RSA2048 mchid="%s",nonce_str="%s",signature="%s",timestamp="%s",serial_no="%s"',
        $config['mchid'], $nonce, base64_encode($signature), $timestamp, $config['serial']
    );
}

function verify(array $config, array $headers, string $body): void
{
    $message = "{$headers['wechatpay-timestamp']}\n{$headers['wechatpay-nonce']}\n$body\n";
    $key = $config['certs'][$headers['wechatpay-serial']] ?? null;
    if ($key === null || openssl_verify($message, base64_decode($headers['wechatpay-signature']), $key, OPENSSL_ALGO_SHA256) !== 1)
        throw new RuntimeException('forged');
}

function decrypt(array $config, array $resource): string
{
    $bytes = base64_decode($resource['ciphertext']);
    $plain = openssl_decrypt(
        substr($bytes, 0, -16), 'aes-256-gcm', $config['apiv3Key'], OPENSSL_RAW_DATA,
        $resource['nonce'], substr($bytes, -16), $resource['associated_data'] ?? ''
    );
    if ($plain === false) throw new RuntimeException('cannot be decrypted');
    return $plain;
}

/** @return array{int, string} status and body, the signature verified where there is one */
function send(array $config, string $method, string $target, string $body = '', string $type = 'application/json', ?string $signed = null): array
{
    $headers = [
        'Accept: application/json', 'User-Agent: plain-php/1', "Content-Type: $type",
        'Authorization: ' . authorization($config, $method, $target, $signed ?? $body),
    ];
    $context = stream_context_create(['http' => [
        'method' => $method, 'header' => implode("\r\n", $headers), 'content' => $body, 'ignore_errors' => true,
    ]]);
    $answer = file_get_contents($config['url'] . $target, false, $context);
    $received = [];
    foreach ($http_response_header as $line) {
        if (preg_match('{^HTTP/\S+ (\d+)}', $line, $match)) $status = (int) $match[1];
        if (str_contains($line, ': ')) {
            [$name, $value] = explode(': ', $line, 2);
            $received[strtolower($name)] = $value;
        }
    }
    if ($status < 300 && isset($received['wechatpay-signature'])) verify($config, $received, $answer);
    return [$status, $answer];
}

function call(array $config, string $method, string $target, ?array $json = null): array
{
    [$status, $answer] = send($config, $method, $target, $json === null ? '' : json_encode($json, JSON_UNESCAPED_UNICODE));
    return $status < 300 ? json_decode($answer, true) : throw new RuntimeException("$status $answer");
}

$commands = [
    'order' => fn (string $number, int $total) => call($config, 'POST', '/v3/pay/transactions/native', [
        'appid' => $config['appid'], 'mchid' => $config['mchid'], 'description' => '图书', 'out_trade_no' => $number,
        'notify_url' => $config['notifyUrl'], 'amount' => ['total' => $total],
    ])['code_url'],
    'query' => fn (string $number) => call($config, 'GET', "/v3/pay/transactions/out-trade-no/$number?mchid={$config['mchid']}"),
    'open' => function (array $notification) use ($config) {
        verify($config, $notification['headers'], $notification['body']);
        return json_decode(decrypt($config, json_decode($notification['body'], true)['resource']), true);
    },
    'refund' => fn (string $order, string $number, int $refund) => call($config, 'POST', '/v3/refund/domestic/refunds', [
        'out_trade_no' => $order, 'out_refund_no' => $number, 'notify_url' => $config['notifyUrl'],
        'amount' => ['refund' => $refund, 'total' => 8888, 'currency' => 'CNY'],
    ]),
    'bill' => function (string $day) use ($config) {
        $file = call($config, 'GET', "/v3/bill/tradebill?bill_date=$day&bill_type=ALL&tar_type=GZIP");
        [, $zipped] = send($config, 'GET', substr($file['download_url'], strlen($config['url'])));
        $text = gzdecode($zipped);
        return sha1($text) === $file['hash_value'] ? $text : throw new RuntimeException('another digest');
    },
    'certificates' => fn () => array_map(function (array $each) use ($config) {
        $pem = decrypt($config, $each['encrypt_certificate']);
        return strtoupper(openssl_x509_parse($pem)['serialNumberHex']);
    }, call($config, 'GET', '/v3/certificates')['data']),
    'upload' => function (string $name, string $content) use ($config) {
        $bytes = base64_decode($content);
        $meta = json_encode(['filename' => $name, 'sha256' => hash('sha256', $bytes)], JSON_UNESCAPED_UNICODE);
        $boundary = nonce();
        $body = "--$boundary\r\nContent-Disposition: form-data; name=\"meta\";\r\nContent-Type: application/json\r\n\r\n$meta\r\n"
            . "--$boundary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"$name\";\r\nContent-Type: image/png\r\n\r\n$bytes\r\n--$boundary--\r\n";
        [$status, $answer] = send($config, 'POST', '/v3/merchant/media/upload', $body, "multipart/form-data;boundary=$boundary", $meta);
        return $status === 200 ? json_decode($answer, true)['media_id'] : throw new RuntimeException("$status $answer");
    },
    'refusal' => function (string $number) use ($config) {
        [, $answer] = send($config, 'GET', "/v3/pay/transactions/out-trade-no/$number?mchid={$config['mchid']}");
        return json_decode($answer, true)['code'];
    },
];
echo json_encode($commands[$command](...$arguments), JSON_UNESCAPED_UNICODE);
