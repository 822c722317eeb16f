import { type HostileCase, pathOf } from "../hostile-case.ts";
import { Random } from "../random.ts";
import { recoveries, relapses } from "./attempts.ts";
import { bodies } from "./bodies.ts";
import { chunked } from "./chunked.ts";
import { codings } from "./codings.ts";
import { endings } from "./endings.ts";
import { framing } from "./framing.ts";
import { checkOf, type Generators, pagesOf } from "./generator.ts";
import { heads } from "./heads.ts";
import { redirects } from "./redirects.ts";
import { senders } from "./senders.ts";
import { texts } from "./texts.ts";

const answers = { framing, chunked, codings, heads, endings, senders, redirects, bodies };

/** The kinds that go together in a run, each named after its generators. */
export const families = {
  answers: named(answers),
  texts: named({ texts }),
  recoveries: named({ recoveries }),
  relapses: named({ relapses }),
} as const;

export type Family = keyof typeof families;

function named(groups: Readonly<Record<string, Generators>>): Generators {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([group, generators]) =>
      Object.entries(generators).map(([name, generator]) => [`${group}: ${name}`, generator]),
    ),
  );
}

export function createCase(
  seed: string,
  id: number,
  kind: string,
  family: Family,
  secrets: readonly string[],
): HostileCase {
  const generator = families[family][kind];
  if (generator === undefined) throw new Error(`no kind ${kind}`);
  const draft = generator(new Random(`${seed}/${id}`), { path: (page) => pathOf(id, page), secrets });
  return { id, kind, check: checkOf(draft), pages: pagesOf(draft) };
}
