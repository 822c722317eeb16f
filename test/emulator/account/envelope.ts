import { json, type Reply } from "../transport/message.ts";

/** The session protocol's answer to what worked. Business errors come as HTTP 200 too. SRC. */
export function success(data: unknown): Reply {
  return json(200, { data, code: null, message: null, success: true });
}

export function failure(code: string, message: string, data: unknown = null, status = 200): Reply {
  return json(status, { data, code, message, success: false, headers: null });
}
