<?php
// WeChat Pay's protocol as its documentation has it, in plain PHP.
// php client.php <config>: reads [command, arguments] as JSON, one a line, and prints a line for each:
// {"result": …}, {"refused": {"status", "code"}} for a response of 4xx or 5xx, or {"failed": why}.
declare(strict_types=1);

const CLOCK_OFFSET = 300; // seconds

$config = json_decode(file_get_contents($argv[1]), true);

class Refused extends RuntimeException
{
    public function __construct(public readonly int $status, public readonly string $errorCode)
    {
        parent::__construct("$status $errorCode");
    }
}

function encode(mixed $value): string
{
    return json_encode($value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR);
}

function authorization(array $config, string $method, string $target, string $body): string
{
    $timestamp = time();
    $nonce = bin2hex(random_bytes(16));
    $message = "$method\n$target\n$timestamp\n$nonce\n$body\n";
    openssl_sign($message, $signature, $config['privateKey'], OPENSSL_ALGO_SHA256);
    return sprintf(
        'WECHATPAY2-SHA256-RSA2048 mchid="%s",serial_no="%s",timestamp="%d",nonce_str="%s",signature="%s"',
        $config['mchid'], $config['serial'], $timestamp, $nonce, base64_encode($signature)
    );
}

/** Throws for whatever is not a fresh signature of WeChat Pay. */
function verify(array $config, array $headers, string $body): void
{
    foreach (['timestamp', 'nonce', 'serial', 'signature'] as $name)
        if (!isset($headers["wechatpay-$name"])) throw new RuntimeException("no Wechatpay-$name");
    $timestamp = $headers['wechatpay-timestamp'];
    if (abs(time() - (int) $timestamp) > CLOCK_OFFSET) throw new RuntimeException('stale');
    $key = $config['certs'][$headers['wechatpay-serial']] ?? throw new RuntimeException('unknown serial');
    $message = "$timestamp\n{$headers['wechatpay-nonce']}\n$body\n";
    $signature = base64_decode($headers['wechatpay-signature'], true);
    if (openssl_verify($message, (string) $signature, $key, OPENSSL_ALGO_SHA256) !== 1)
        throw new RuntimeException('forged');
}

function decrypt(array $config, array $resource): string
{
    $bytes = base64_decode($resource['ciphertext'], true);
    $plain = openssl_decrypt(
        substr($bytes, 0, -16), 'aes-256-gcm', $config['apiv3Key'], OPENSSL_RAW_DATA,
        $resource['nonce'], substr($bytes, -16), $resource['associated_data'] ?? ''
    );
    return $plain === false ? throw new RuntimeException('cannot be decrypted') : $plain;
}

/**
 * Sends without signing or verifying anything.
 *
 * @return array{string, array<string, string>} body and headers, their names in lower case
 */
function send(string $url, string $method, array $headers, string $body): array
{
    $context = stream_context_create(['http' => [
        'method' => $method, 'header' => $headers, 'content' => $body, 'ignore_errors' => true,
    ]]);
    $received = file_get_contents($url, false, $context);
    preg_match('{^HTTP/\S+ (\d+)}', $http_response_header[0], $match);
    if ((int) $match[1] >= 400)
        throw new Refused((int) $match[1], json_decode($received, true)['code'] ?? '');
    $named = [];
    foreach ($http_response_header as $line) {
        if (!str_contains($line, ':')) continue;
        [$name, $value] = explode(':', $line, 2);
        $named[strtolower($name)] = trim($value);
    }
    return [$received, $named];
}

/** @param ?string $signed what is signed in the body's place */
function exchange(
    array $config, string $method, string $target, string $body = '',
    string $type = 'application/json; charset=utf-8', ?string $signed = null
): array {
    return send($config['url'] . $target, $method, [
        'Accept: application/json, text/plain, application/x-gzip',
        'User-Agent: plain-php/1',
        "Content-Type: $type",
        'Authorization: ' . authorization($config, $method, $target, $signed ?? $body),
    ], $body);
}

/** A call with JSON, its response verified. */
function call(array $config, string $method, string $target, ?array $json = null): ?array
{
    [$body, $headers] = exchange($config, $method, $target, $json === null ? '' : encode($json));
    verify($config, $headers, $body);
    return $body === '' ? null : json_decode($body, true);
}

/** An upload as the documentation's sample has it, semicolons included; only `meta` is signed. */
function upload(array $config, string $name, string $content): string
{
    $meta = encode(['filename' => $name, 'sha256' => hash('sha256', $content)]);
    $boundary = bin2hex(random_bytes(16));
    $form = implode("\r\n", [
        "--$boundary",
        'Content-Disposition: form-data; name="meta";',
        'Content-Type: application/json',
        '',
        $meta,
        "--$boundary",
        "Content-Disposition: form-data; name=\"file\"; filename=\"$name\";",
        'Content-Type: image/png',
        '',
        $content,
        "--$boundary--",
        '',
    ]);
    $type = "multipart/form-data;boundary=$boundary";
    [$body, $headers] = exchange($config, 'POST', '/v3/merchant/media/upload', $form, $type, $meta);
    verify($config, $headers, $body);
    return json_decode($body, true)['media_id'];
}

function bill(array $config, string $day): string
{
    $query = http_build_query(['bill_date' => $day, 'bill_type' => 'ALL', 'tar_type' => 'GZIP']);
    $file = call($config, 'GET', "/v3/bill/tradebill?$query");
    // The file is not signed: it is held against its digest.
    [$zipped] = exchange($config, 'GET', substr($file['download_url'], strlen($config['url'])));
    $text = gzdecode($zipped);
    return sha1($text) === $file['hash_value'] ? $text : throw new RuntimeException('another digest');
}

$orderOf = fn (string $number): string => "/v3/pay/transactions/out-trade-no/$number";

$commands = [
    'order' => fn (string $number, int $total) => call($config, 'POST', '/v3/pay/transactions/native', [
        'appid' => $config['appid'], 'mchid' => $config['mchid'], 'description' => '图书',
        'out_trade_no' => $number, 'notify_url' => $config['notifyUrl'], 'amount' => ['total' => $total],
    ])['code_url'],
    'query' => fn (string $number) => call($config, 'GET', "{$orderOf($number)}?mchid={$config['mchid']}"),
    'close' => fn (string $number) =>
        call($config, 'POST', "{$orderOf($number)}/close", ['mchid' => $config['mchid']]),
    'open' => function (array $notification) use ($config) {
        verify($config, $notification['headers'], $notification['body']);
        $resource = json_decode($notification['body'], true)['resource'];
        return json_decode(decrypt($config, $resource), true);
    },
    'refund' => fn (string $order, string $number, int $refund, int $total) =>
        call($config, 'POST', '/v3/refund/domestic/refunds', [
            'out_trade_no' => $order, 'out_refund_no' => $number, 'notify_url' => $config['notifyUrl'],
            'amount' => ['refund' => $refund, 'total' => $total, 'currency' => 'CNY'],
        ]),
    'bill' => fn (string $day) => bill($config, $day),
    'certificates' => fn () => array_map(
        fn (array $each) =>
            openssl_x509_parse(decrypt($config, $each['encrypt_certificate']))['serialNumberHex'],
        call($config, 'GET', '/v3/certificates')['data']
    ),
    'upload' => fn (string $name, string $content) => upload($config, $name, base64_decode($content)),
    'act' => function (string $path, array $body) use ($config) {
        $headers = ['Content-Type: application/json'];
        [$received] = send("{$config['url']}/__emulator$path", 'POST', $headers, encode((object) $body));
        return json_decode($received, true);
    },
];

while (($line = fgets(STDIN)) !== false) {
    [$command, $arguments] = json_decode($line, true);
    try {
        $printed = ['result' => $commands[$command](...$arguments)];
    } catch (Refused $refused) {
        $printed = ['refused' => ['status' => $refused->status, 'code' => $refused->errorCode]];
    } catch (Throwable $error) {
        $printed = ['failed' => $error->getMessage()];
    }
    echo encode($printed), "\n";
}
