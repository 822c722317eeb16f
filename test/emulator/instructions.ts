import type { Emulator } from "./emulator.ts";

/** What to paste into a second terminal: the false green, the right answer, the action, and the tutorial in Python. */
export function instructions(emulator: Emulator, keyFile: string): string {
  const { account, endpoint, pat, service, user } = emulator.world;
  const { HTTPS_PROXY, NODE_EXTRA_CA_CERTS } = emulator.env;
  return `Snowflake's side is running. Paste into a second terminal, in this folder:

  # The way in: Snowflake's host names through this proxy, its certificates from this authority.
  export HTTPS_PROXY=${HTTPS_PROXY} NODE_EXTRA_CA_CERTS=${NODE_EXTRA_CA_CERTS}
  export CURL_CA_BUNDLE=$NODE_EXTRA_CA_CERTS REQUESTS_CA_BUNDLE=$NODE_EXTRA_CA_CERTS SSL_CERT_FILE=$NODE_EXTRA_CA_CERTS
  export SNOWFLAKE_PAT=${pat.secret}
  ENDPOINT=${endpoint.host}

The false green: a rejected token looks healthy to a client that follows redirects.

  curl -s -o /dev/null -w '%{http_code} %{redirect_url}\\n' https://$ENDPOINT/healthcheck
  curl -sL -w '%{http_code}\\n' -H 'Authorization: Snowflake Token="expired"' https://$ENDPOINT/healthcheck

The right answer:

  curl -s -H "Authorization: Snowflake Token=\\"$SNOWFLAKE_PAT\\"" https://$ENDPOINT/healthcheck; echo
  curl -s -H "Authorization: Snowflake Token=\\"$SNOWFLAKE_PAT\\"" -H 'Content-Type: application/json' \\
    -d '{"data": [[0, "hello"]]}' https://$ENDPOINT/echo; echo

The action, as the runner starts it, with the PAT and with the key pair. What the runner would not show is cut off:

  env "INPUT_INGRESS-URL=$ENDPOINT" INPUT_PATH=/healthcheck "INPUT_TOKEN=$SNOWFLAKE_PAT" \\
    node scripts/node24.mjs node dist/main.js | grep -v '^::\\|^$'
  env "INPUT_INGRESS-URL=$ENDPOINT" INPUT_PATH=/healthcheck "INPUT_PRIVATE-KEY=$(cat ${keyFile})" \\
    INPUT_ACCOUNT=${account.organization}-${account.name} INPUT_USER=${user.loginName} INPUT_ROLE=${user.defaultRole} \\
    node scripts/node24.mjs node dist/main.js | grep -v '^::\\|^$'

The same service, as Snowflake knows it:

  curl -s -H "Authorization: Bearer $SNOWFLAKE_PAT" -H 'Content-Type: application/json' \\
    -d '{"statement": "SHOW ENDPOINTS IN SERVICE ${service.database}.${service.schema}.${service.name}"}' \\
    https://${account.hosts[0]}/api/v2/statements; echo

Python, as in Snowflake's tutorial (needs requests):

  python3 -c 'import os, requests; token = os.environ["SNOWFLAKE_PAT"]; \\
    print(requests.get("https://${endpoint.host}/healthcheck", \\
    headers={"Authorization": f"Snowflake Token=\\"{token}\\""}).text)'

Account ${account.organization}-${account.name} at https://${account.hosts[0]}
User    ${user.loginName}, password ${user.password}
Roles   ${user.roles.join(", ")}
Key     ${keyFile}
Public  https://${endpoint.host}

Requests are listed below. Ctrl-C stops it, and everything above is gone.
`;
}
