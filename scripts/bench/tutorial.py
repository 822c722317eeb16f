# What Snowflake's tutorial has people write in Python: sign for an hour, exchange for a token, ask. It needs requests, PyJWT
# and cryptography, and judges nothing but the status.
import base64
import hashlib
import os
import resource
import time

import jwt
import requests
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key

host, account, user = (os.environ[f"INPUT_{name}"] for name in ("INGRESS-URL", "ACCOUNT", "USER"))
key = load_pem_private_key(os.environ["INPUT_PRIVATE-KEY"].encode(), None)
public = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
fingerprint = base64.b64encode(hashlib.sha256(public).digest()).decode()
issued = int(time.time()) - 30
name = f"{account.split('.')[0].upper()}.{user.upper()}"
claims = {"iss": f"{name}.SHA256:{fingerprint}", "sub": name, "iat": issued, "exp": issued + 3540}
form = {
    "grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer",
    "scope": f"session:role:{os.environ['INPUT_ROLE']} {host}",
    "assertion": jwt.encode(claims, key, algorithm="RS256"),
}
account_host = f"{account.replace('_', '-').lower()}.snowflakecomputing.com"
token = requests.post(f"https://{account_host}/oauth/token", data=form, timeout=30).text
headers = {"Authorization": f'Snowflake Token="{token}"'}
answer = requests.get(f"https://{host}{os.environ['INPUT_PATH']}", headers=headers, timeout=30, allow_redirects=False)

used = resource.getrusage(resource.RUSAGE_SELF)
with open(os.environ["BENCH_USAGE"], "w") as usage:
    usage.write(f"{(used.ru_utime + used.ru_stime) * 1000} {used.ru_maxrss / 1024}")
raise SystemExit(0 if answer.status_code == 200 else 1)
