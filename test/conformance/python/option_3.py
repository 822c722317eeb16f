"""Tutorial 8, option 3: the Python connector logs in, shows the endpoints, issues a token, and requests calls the echo."""

import json
import os

import requests
import snowflake.connector
from cryptography.hazmat.primitives import serialization


def key_der():
    key = serialization.load_pem_private_key(os.environ["KEY"].encode(), None)
    return key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


ways = {
    "password": lambda: {"user": os.environ["LOGIN"], "password": os.environ["PASSWORD"]},
    "key-pair": lambda: {"user": os.environ["LOGIN"], "authenticator": "SNOWFLAKE_JWT", "private_key": key_der()},
    "pat": lambda: {
        "user": os.environ["LOGIN"],
        "authenticator": "PROGRAMMATIC_ACCESS_TOKEN",
        "token": os.environ["PAT"],
    },
    "oauth": lambda: {"user": os.environ["LOGIN"], "authenticator": "OAUTH", "token": os.environ["OAUTH_TOKEN"]},
    "oidc": lambda: {
        "authenticator": "WORKLOAD_IDENTITY",
        "workload_identity_provider": "OIDC",
        "token": os.environ["ID_TOKEN"],
    },
}

with snowflake.connector.connect(
    account=os.environ["ACCOUNT"],
    **ways[os.environ["WAY"]](),
    session_parameters={"PYTHON_CONNECTOR_QUERY_RESULT_FORMAT": "json"},
    disable_ocsp_checks=True,
    login_timeout=20,
    network_timeout=20,
) as connection:
    rows = connection.cursor(snowflake.connector.DictCursor).execute(
        f"SHOW ENDPOINTS IN SERVICE {os.environ['SERVICE']}"
    ).fetchall()
    host = next(row["ingress_url"] for row in rows if str(row["is_public"]).lower() == "true")
    token = connection._rest._token_request("ISSUE")["data"]["sessionToken"]
    answer = requests.post(
        f"https://{host}/echo",
        headers={"Authorization": f'Snowflake Token="{token}"'},
        json={"data": [[0, "hello"]]},
        timeout=20,
    )
    print(json.dumps({"endpoints": [row["name"] for row in rows], "status": answer.status_code, "body": answer.json()}))
