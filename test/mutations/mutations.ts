import { byName } from "./by-name.ts";
import { conditions, halves, impostors } from "./false-green.ts";
import { hangs, hostileText } from "./hostile.ts";
import { certificates, hosts, redirects } from "./hosts.ts";
import type { Mutation } from "./mutation.ts";
import { redactor } from "./redactor.ts";
import { report } from "./report.ts";
import { responsibility } from "./responsibility.ts";
import { masking, redacting } from "./secrets.ts";
import { sharing } from "./sharing.ts";
import { reach, supply } from "./supply.ts";
import { version } from "./version.ts";

/** Every mutation, in the order of the promises. */
export const mutations: readonly Mutation[] = [
  ...masking,
  ...redacting,
  ...redactor,
  ...hosts,
  ...redirects,
  ...certificates,
  ...impostors,
  ...halves,
  ...sharing,
  ...conditions,
  ...version,
  ...responsibility,
  ...byName,
  ...hostileText,
  ...hangs,
  ...reach,
  ...supply,
  ...report,
];
