"""WeChat Pay's protocol as its documentation has it, in Python.

python3 client.py <config>: reads [command, arguments] as JSON, one a line, and prints a line for each:
{"result": …}, {"refused": {"status", "code"}} for a response of 4xx or 5xx, or {"failed": why}.
"""
import base64
import gzip
import hashlib
import json
import secrets
import sys
import time
import urllib.error
import urllib.request

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

CLOCK_OFFSET = 300  # seconds

with open(sys.argv[1], encoding="utf-8") as file:
    config = json.load(file)
private_key = serialization.load_pem_private_key(config["privateKey"].encode(), None)


class Refused(Exception):
    def __init__(self, status, code):
        super().__init__(f"{status} {code}")
        self.status, self.code = status, code


def encode(value):
    return json.dumps(value, ensure_ascii=False)


def public_key(pem):
    if "CERTIFICATE" in pem:
        return x509.load_pem_x509_certificate(pem.encode()).public_key()
    return serialization.load_pem_public_key(pem.encode())


def authorization(method, target, body):
    timestamp, nonce = int(time.time()), secrets.token_hex(16)
    message = f"{method}\n{target}\n{timestamp}\n{nonce}\n{body}\n".encode()
    signature = base64.b64encode(private_key.sign(message, padding.PKCS1v15(), hashes.SHA256())).decode()
    return (
        f'WECHATPAY2-SHA256-RSA2048 mchid="{config["mchid"]}",nonce_str="{nonce}",signature="{signature}",'
        f'timestamp="{timestamp}",serial_no="{config["serial"]}"'
    )


def verify(headers, body):
    """Raises for whatever is not a fresh signature of WeChat Pay."""
    timestamp, nonce, serial, signature = (
        headers[f"wechatpay-{name}"] for name in ("timestamp", "nonce", "serial", "signature")
    )
    if abs(time.time() - int(timestamp)) > CLOCK_OFFSET:
        raise RuntimeError("stale")
    message = f"{timestamp}\n{nonce}\n".encode() + body + b"\n"
    key = public_key(config["certs"][serial])
    key.verify(base64.b64decode(signature), message, padding.PKCS1v15(), hashes.SHA256())


def decrypt(resource):
    return AESGCM(config["apiv3Key"].encode()).decrypt(
        resource["nonce"].encode(),
        base64.b64decode(resource["ciphertext"]),
        (resource.get("associated_data") or "").encode(),
    )


def send(url, method, headers, body):
    """Sends without signing or verifying anything."""
    request = urllib.request.Request(url, body or None, headers, method=method)
    try:
        with urllib.request.urlopen(request) as response:
            return response.read(), {name.lower(): value for name, value in response.headers.items()}
    except urllib.error.HTTPError as error:
        raise Refused(error.code, json.loads(error.read())["code"]) from error


def exchange(method, target, body=b"", content_type="application/json", signed=None):
    """`signed` is what is signed in the body's place."""
    headers = {
        "Accept": "application/json",
        "User-Agent": "plain-python/1",
        "Content-Type": content_type,
        "Authorization": authorization(method, target, body.decode() if signed is None else signed),
    }
    return send(config["url"] + target, method, headers, body)


def call(method, target, content=None):
    """A call with JSON, its response verified."""
    body, headers = exchange(method, target, b"" if content is None else encode(content).encode())
    verify(headers, body)
    return json.loads(body) if body else None


def order(number, total):
    return call("POST", "/v3/pay/transactions/native", {
        "appid": config["appid"], "mchid": config["mchid"], "description": "图书", "out_trade_no": number,
        "notify_url": config["notifyUrl"], "amount": {"total": total},
    })["code_url"]


def query(number):
    return call("GET", f'/v3/pay/transactions/out-trade-no/{number}?mchid={config["mchid"]}')


def close(number):
    return call("POST", f"/v3/pay/transactions/out-trade-no/{number}/close", {"mchid": config["mchid"]})


def open_notification(notification):
    verify(notification["headers"], notification["body"].encode())
    return json.loads(decrypt(json.loads(notification["body"])["resource"]))


def refund(order_number, number, amount, total):
    return call("POST", "/v3/refund/domestic/refunds", {
        "out_trade_no": order_number, "out_refund_no": number, "notify_url": config["notifyUrl"],
        "amount": {"refund": amount, "total": total, "currency": "CNY"},
    })


def bill(day):
    described = call("GET", f"/v3/bill/tradebill?bill_date={day}&bill_type=ALL&tar_type=GZIP")
    # The file is not signed: it is held against its digest.
    zipped, _ = exchange("GET", described["download_url"].removeprefix(config["url"]))
    content = gzip.decompress(zipped)
    if hashlib.sha1(content).hexdigest() != described["hash_value"]:
        raise RuntimeError("another digest")
    return content.decode()


def certificates():
    found = call("GET", "/v3/certificates")["data"]
    opened = (x509.load_pem_x509_certificate(decrypt(each["encrypt_certificate"])) for each in found)
    return [f"{certificate.serial_number:040X}" for certificate in opened]


def upload(name, content):
    """Only `meta` is signed. The header has no boundary: so does the package wechatpayv3 send it."""
    data = base64.b64decode(content)
    meta = encode({"filename": name, "sha256": hashlib.sha256(data).hexdigest()})
    boundary = secrets.token_hex(16)
    form = "\r\n".join([
        f"--{boundary}",
        'Content-Disposition: form-data; name="meta"',
        "",
        meta,
        f"--{boundary}",
        f'Content-Disposition: form-data; name="file"; filename="{name}"',
        "Content-Type: image/png",
        "",
        "",
    ]).encode() + data + f"\r\n--{boundary}--\r\n".encode()
    body, headers = exchange("POST", "/v3/merchant/media/upload", form, "multipart/form-data", meta)
    verify(headers, body)
    return json.loads(body)["media_id"]


def act(path, body):
    headers = {"Content-Type": "application/json"}
    received, _ = send(f'{config["url"]}/__emulator{path}', "POST", headers, encode(body).encode())
    return json.loads(received) if received else None


commands = {
    "order": order, "query": query, "close": close, "open": open_notification, "refund": refund, "bill": bill,
    "certificates": certificates, "upload": upload, "act": act,
}
for line in sys.stdin:
    command, arguments = json.loads(line)
    try:
        printed = {"result": commands[command](*arguments)}
    except Refused as refused:
        printed = {"refused": {"status": refused.status, "code": refused.code}}
    except Exception as error:
        printed = {"failed": repr(error)}
    print(encode(printed), flush=True)
