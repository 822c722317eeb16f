import { accountPlays } from "./account-plays.ts";
import { endpointPlays } from "./endpoint-plays.ts";
import { namedPlays } from "./named-plays.ts";
import type { NotPlayed, Play } from "./play.ts";
import { servicePlays } from "./service-plays.ts";

const all: Readonly<Record<string, readonly Play[] | NotPlayed>> = {
  ...accountPlays,
  ...servicePlays,
  ...endpointPlays,
  cancelled: { because: "somebody cancelled the workflow; there is nothing to repair" },
};

/** By failure word, in the order of the contract: every word is here, and says so where nothing of it can be executed. */
export const plays: Readonly<Record<string, readonly Play[] | NotPlayed>> = Object.fromEntries(
  Object.entries(all).map(([word, played]) => [
    word,
    "because" in played ? played : [...played, ...(namedPlays[word] ?? [])],
  ]),
);
