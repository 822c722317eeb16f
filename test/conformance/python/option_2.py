"""Tutorial 8, option 2: a key-pair JWT by PyJWT, exchanged at /oauth/token, calls the endpoint by requests."""

import base64
import hashlib
import json
import os
import time

import jwt
import requests
from cryptography.hazmat.primitives import serialization

account, user, host = os.environ["ACCOUNT"], os.environ["LOGIN"], os.environ["ENDPOINT"]
key = serialization.load_pem_private_key(os.environ["KEY"].encode(), None)
der = key.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
fingerprint = "SHA256:" + base64.b64encode(hashlib.sha256(der).digest()).decode()

subject = f"{account.upper()}.{user.upper()}"
now = int(time.time())
claims = {"iss": f"{subject}.{fingerprint}", "sub": subject, "iat": now, "exp": now + 59 * 60}
assertion = jwt.encode(claims, key=key, algorithm="RS256")

exchange = requests.post(
    f"https://{account.lower().replace('_', '-')}.snowflakecomputing.com/oauth/token",
    data={
        "grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer",
        "scope": f"session:role:{os.environ['ROLE']} {host}",
        "assertion": assertion,
    },
    timeout=20,
)
assert exchange.status_code == 200, exchange.text
answer = requests.get(
    f"https://{host}/healthcheck", headers={"Authorization": f'Snowflake Token="{exchange.text}"'}, timeout=20
)
print(json.dumps({"status": answer.status_code, "body": answer.text}))
