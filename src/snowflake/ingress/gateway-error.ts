import { textOf } from "../../lib/json.ts";
import { type HttpAnswer, jsonBody } from "../../net/http.ts";

/** The gateway's own error body. Its texts are as they came. */
export interface GatewayError {
  readonly type: string;
  readonly detail: string;
}

/**
 * Reads the gateway's error body: `responseType`, `requestId`, `detail` (DOC for one instance, OBS for the form). The app's
 * own 401 or 403 does not look like this and is left to the conditions.
 */
export function readGatewayError(answer: HttpAnswer): GatewayError | undefined {
  if (answer.body.byteLength > 16_384) return undefined;
  const body = jsonBody(answer);
  const type = textOf(body, "responseType");
  const detail = textOf(body, "detail");
  if (type === undefined || !/^ERROR(_[A-Z0-9_]+)?$/.test(type)) return undefined;
  // Some samples lack the one, some the other; whoever has neither need not be the gateway (OBS).
  if (detail === undefined && (type === "ERROR" || textOf(body, "requestId") === undefined)) return undefined;
  return { type, detail: detail ?? "" };
}

/** Whether the answer is the page that a browser is shown instead of that body (OBS). */
export function isDeniedPage({ status, body }: HttpAnswer): boolean {
  const text = new TextDecoder().decode(body.subarray(0, 16_384));
  // No source says which status it has. With success and without a page around them, the words may be the app's own.
  if (status !== 401 && status !== 403 && !/^\s*</.test(text)) return false;
  return /Access denied\.\s+Insufficient privileges to use/i.test(text);
}
