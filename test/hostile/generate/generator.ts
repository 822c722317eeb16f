import type { Condition } from "../condition.ts";
import type { Answer, CheckInputs, Page } from "../hostile-case.ts";
import type { Random } from "../random.ts";
import { sendsToSignIn } from "./wire.ts";

/** What a generator says of a case; what it leaves out is usual. */
export interface Draft {
  readonly answer?: Answer;
  readonly anonymous?: Answer;
  /** In place of `answer`, where there are several pages or attempts. */
  readonly pages?: readonly [Page, ...Page[]];
  readonly method?: string;
  readonly headers?: string;
  readonly body?: string;
  readonly conditions?: readonly Condition[];
  readonly timeoutMs?: number;
}

export interface Scene {
  /** The paths of the case's pages. */
  readonly path: (page: number) => string;
  /** What the answer may show, and the action may not. */
  readonly secrets: readonly string[];
}

export type Generator = (random: Random, scene: Scene) => Draft;
export type Generators = Readonly<Record<string, Generator>>;

export function checkOf(draft: Draft): CheckInputs {
  return {
    method: draft.method ?? "GET",
    headers: draft.headers ?? "",
    body: draft.body ?? "",
    conditions: draft.conditions ?? [],
    timeoutMs: draft.timeoutMs ?? 20_000,
  };
}

export function pagesOf(draft: Draft): readonly [Page, ...Page[]] {
  if (draft.pages !== undefined) return draft.pages;
  if (draft.answer === undefined) throw new Error("a case without an answer");
  return [{ tries: [draft.answer], anonymous: draft.anonymous ?? sendsToSignIn }];
}

/** Shortly enough to be no burden, for answers that never end. */
export const SHORT_MS = 1500;

export const json = '{"ok":true,"n":7,"items":[1,2],"name":"ours"}';

/** Conditions of which an answer with {@link json} as its body meets most, and now and then one that it does not. */
export function conditions(random: Random): readonly Condition[] {
  if (random.chance(0.4)) return [];
  const list = Array.from({ length: random.int(1, 3) }, () => random.pick(met));
  return random.chance(0.2) ? [...list, random.pick(unmet)] : list;
}

const met: readonly Condition[] = [
  { subject: "status", operator: "==", value: 200 },
  {
    subject: "status",
    operator: "in",
    value: [
      [200, 299],
      [304, 304],
    ],
  },
  { subject: "status", operator: "<", value: 500 },
  { subject: "body", operator: "contains", value: "ours" },
  { subject: "body", operator: "not contains", value: "error" },
  { subject: "json", path: ["ok"], value: true },
  { subject: "json", path: ["items", 1], value: 2 },
  { subject: "json", path: ["name"], value: "ours" },
  { subject: "header", name: "x-none", operator: "not exists" },
  { subject: "size", bytes: 1024 ** 2 },
  { subject: "always", text: "duration < 1h" },
  { subject: "always", text: "certificate > 1d" },
];

const unmet: readonly Condition[] = [
  { subject: "status", operator: "!=", value: 200 },
  { subject: "body", operator: "contains", value: "theirs" },
  { subject: "json", path: ["ok"], value: "true" },
  { subject: "header", name: "x-none", operator: "not contains", value: "x" },
];
