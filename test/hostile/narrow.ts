import type { HostileCase } from "./hostile-case.ts";
import type { Batch } from "./plan.ts";

/** The cases of a run that show something by themselves: halves of it, until one is left or neither half shows it. */
export async function narrow(batch: Batch, shows: (batch: Batch) => Promise<boolean>): Promise<readonly HostileCase[]> {
  let { cases } = batch;
  while (cases.length > 1) {
    const middle = Math.ceil(cases.length / 2);
    const halves = [cases.slice(0, middle), cases.slice(middle)];
    const [first, second] = halves;
    if (first !== undefined && (await shows({ ...batch, cases: first }))) cases = first;
    else if (second !== undefined && (await shows({ ...batch, cases: second }))) cases = second;
    else break;
  }
  return cases;
}
