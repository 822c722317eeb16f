import { type Answer, type HostileCase, pathOf } from "./hostile-case.ts";
import type { Credentials } from "./plan.ts";
import type { RawRequest } from "./raw-request.ts";

/** Who asked what in a run, and what was wrong with it. */
export interface StagePlay {
  readonly answer: (request: RawRequest) => Answer;
  readonly problems: () => readonly string[];
}

const nobody: Answer = {
  steps: [Buffer.from("HTTP/1.1 404 Not Found\r\nServer: _\r\nContent-Length: 0\r\n\r\n")],
  end: "open",
};

/** The cases as a server plays them: each page by its path, with the token or without. */
export function stagePlay(cases: readonly HostileCase[], { token, password }: Credentials): StagePlay {
  const pages = new Map(
    cases.flatMap(({ id, pages: list }) => list.map((page, number) => [pathOf(id, number), page] as const)),
  );
  const asked = new Map<string, { withToken: number; without: number }>();
  const problems: string[] = [];
  return {
    answer({ path, head }) {
      const page = pages.get(path);
      const count = asked.get(path) ?? { withToken: 0, without: 0 };
      asked.set(path, count);
      if (head.includes(token)) {
        const index = count.withToken++;
        return page?.tries[Math.min(index, page.tries.length - 1)] ?? nobody;
      }
      count.without++;
      if (head.includes(password)) problems.push(`the question without a token to ${path} has the app's password`);
      return page?.anonymous ?? nobody;
    },
    problems() {
      const odd = [...asked].filter(([, { withToken, without }]) => without > withToken);
      return [...problems, ...odd.map(([path]) => `asked without a token, and not as often with it: ${path}`)];
    },
  };
}
