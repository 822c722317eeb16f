import { suite, test } from "node:test";
import { now } from "../answer-with.ts";
import { of } from "./case.ts";

const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
const certificate = (validTo: Date) => ({ subject: "CN=host", issuer: "CN=ca", validTo });

const cases = [
  ...of(
    { certificate: certificate(days(15)) },
    ["certificate > 14d", true, "15d, until 2026-12-08"],
    ["certificate > 15d", false, "15d, until 2026-12-08"],
    ["certificate >= 15d", true, "15d, until 2026-12-08"],
  ),
  ...of(
    { certificate: certificate(days(-2)) },
    ["certificate > 0s", false, "expired 2d ago, on 2026-11-21"],
    ["certificate < 1d", true, "expired 2d ago, on 2026-11-21"],
  ),
  ...of(
    {},
    ["certificate > 0s", false, "the certificate is not known"],
    ["certificate < 9d", false, "the certificate is not known"],
  ),
  ...of({ certificate: certificate(new Date(Number.NaN)) }, [
    "certificate < 9d",
    false,
    "the certificate is not known",
  ]),
];

suite("certificate", () => {
  for (const { title, holds } of cases) test(title, holds);
});
