/** The process of a stand-in: its inputs, and how it ends. */
const prefix = "INPUT_";

/** An input as the runner gives it. */
export function input(name: string): string {
  return (process.env[prefix + name.toUpperCase()] ?? "").trim();
}

/** A variable that the runner, or the scenario, sets. */
export function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`The stand-in needs ${name}`);
  return value;
}

/** Whether GitHub cannot do this just now: `upload results-1`, `download history`. */
export function isOut(what: string): boolean {
  return new RegExp(variable("STAND_IN_OUTAGE")).test(what);
}

/** @throws Error where a step gives an input that the action does not have: GitHub only warns, and does without it */
export function takesOnly(...names: readonly string[]): void {
  const known = new Set(names.map((name) => prefix + name.toUpperCase()));
  const unknown = Object.keys(process.env).filter((name) => name.startsWith(prefix) && !known.has(name));
  if (unknown.length > 0) throw new Error(`Unexpected inputs: ${unknown.join(", ")}. Known are ${names.join(", ")}`);
}

/** `true` or `false`, as YAML spells them. */
export function flag(name: string): boolean {
  const value = input(name);
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (/^(false|False|FALSE)$/.test(value)) return false;
  throw new Error(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}`);
}

/** Runs the step; what it throws is the step's error. */
export function step(main: () => void): void {
  try {
    main();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stdout.write(`::error::${message.replaceAll("\r", "%0D").replaceAll("\n", "%0A")}\n`);
    process.exitCode = 1;
  }
}
