"""WeChat Pay's protocol as the documentation has it, in Python: python3 client.py <config> <command> <arguments as JSON>. Prints JSON."""
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

with open(sys.argv[1], encoding="utf-8") as file:
    config = json.load(file)
private_key = serialization.load_pem_private_key(config["privateKey"].encode(), None)


def public_key(pem):
    if "CERTIFICATE" in pem:
        return x509.load_pem_x509_certificate(pem.encode()).public_key()
    return serialization.load_pem_public_key(pem.encode())


def authorization(method, target, body):
    timestamp, nonce = str(int(time.time())), secrets.token_hex(16)
    message = f"{method}\n{target}\n{timestamp}\n{nonce}\n{body}\n".encode()
    signature = base64.b64encode(private_key.sign(message, padding.PKCS1v15(), hashes.SHA256())).decode()
    return (
        f'WECHATPAY2-SHA256-RSA2048 mchid="{config["mchid"]}",nonce_str="{nonce}",signature="{signature}",'
        f'timestamp="{timestamp}",serial_no="{config["serial"]}"'
    )


def verify(headers, body):
    key = public_key(config["certs"][headers["wechatpay-serial"]])
    message = f'{headers["wechatpay-timestamp"]}\n{headers["wechatpay-nonce"]}\n'.encode() + body + b"\n"
    key.verify(base64.b64decode(headers["wechatpay-signature"]), message, padding.PKCS1v15(), hashes.SHA256())


def decrypt(resource):
    return AESGCM(config["apiv3Key"].encode()).decrypt(
        resource["nonce"].encode(),
        base64.b64decode(resource["ciphertext"]),
        (resource.get("associated_data") or "").encode(),
    )


def send(method, target, body=b"", content_type="application/json", signed=None):
    request = urllib.request.Request(config["url"] + target, body or None, method=method)
    request.add_header("Accept", "application/json")
    request.add_header("User-Agent", "plain-python/1")
    request.add_header("Content-Type", content_type)
    request.add_header("Authorization", authorization(method, target, body.decode() if signed is None else signed))
    try:
        with urllib.request.urlopen(request) as response:
            answer, headers = response.read(), {name.lower(): value for name, value in response.headers.items()}
    except urllib.error.HTTPError as error:
        return error.code, error.read()
    if "wechatpay-signature" in headers:
        verify(headers, answer)
    return response.status, answer


def call(method, target, content=None):
    body = b"" if content is None else json.dumps(content, ensure_ascii=False).encode()
    status, answer = send(method, target, body)
    if status >= 300:
        raise RuntimeError(f"{status} {answer.decode()}")
    return json.loads(answer)


def order(number, total):
    return call("POST", "/v3/pay/transactions/native", {
        "appid": config["appid"], "mchid": config["mchid"], "description": "图书", "out_trade_no": number,
        "notify_url": config["notifyUrl"], "amount": {"total": total},
    })["code_url"]


def target_of(number):
    return f'/v3/pay/transactions/out-trade-no/{number}?mchid={config["mchid"]}'


def query(number):
    return call("GET", target_of(number))


def open_notification(notification):
    verify(notification["headers"], notification["body"].encode())
    return json.loads(decrypt(json.loads(notification["body"])["resource"]))


def refund(order_number, number, amount):
    return call("POST", "/v3/refund/domestic/refunds", {
        "out_trade_no": order_number, "out_refund_no": number, "notify_url": config["notifyUrl"],
        "amount": {"refund": amount, "total": 8888, "currency": "CNY"},
    })


def bill(day):
    described = call("GET", f"/v3/bill/tradebill?bill_date={day}&bill_type=ALL&tar_type=GZIP")
    _, zipped = send("GET", described["download_url"].removeprefix(config["url"]))
    content = gzip.decompress(zipped)
    if hashlib.sha1(content).hexdigest() != described["hash_value"]:
        raise RuntimeError("another digest")
    return content.decode()


def certificates():
    found = call("GET", "/v3/certificates")["data"]
    return [
        f'{x509.load_pem_x509_certificate(decrypt(each["encrypt_certificate"])).serial_number:040X}' for each in found
    ]


def upload(name, content):
    data = base64.b64decode(content)
    meta = json.dumps({"filename": name, "sha256": hashlib.sha256(data).hexdigest()}, ensure_ascii=False)
    boundary = secrets.token_hex(8)
    body = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n{meta}\r\n'
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
        "Content-Type: image/png\r\n\r\n"
    ).encode() + data + f"\r\n--{boundary}--\r\n".encode()
    status, answer = send("POST", "/v3/merchant/media/upload", body, f"multipart/form-data; boundary={boundary}", meta)
    if status != 200:
        raise RuntimeError(f"{status} {answer.decode()}")
    return json.loads(answer)["media_id"]


def refusal(number):
    return json.loads(send("GET", target_of(number))[1])["code"]


commands = {
    "order": order, "query": query, "open": open_notification, "refund": refund, "bill": bill,
    "certificates": certificates, "upload": upload, "refusal": refusal,
}
print(json.dumps(commands[sys.argv[2]](*json.loads(sys.argv[3])), ensure_ascii=False))
